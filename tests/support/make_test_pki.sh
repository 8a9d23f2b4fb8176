#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make_test_pki.sh [--people "Full name=file,Full name=file"] OUT
#
# Makes a throw-away PKI with the openssl command: a root, an issuing authority and people with PKCS#12 identities.
# For tests and demonstrations only: keys lie about unprotected and every container has the same passphrase.
#
# With --people only the named ones are made (P-256). Without it the tests' whole cast is made, good and bad; each line
# of people.tsv says what a reader must think of a sign-off by that person:
#   file <tab> indication <tab> sub-indication <tab> name
#
# In OUT afterwards:
#   anchors.pem                 the root: what a space trusts
#   issuing.pem                 the authority below it that issued the people
#   passphrase                  of every container, with a line break at its end
#   FILE.p12, FILE.pem          key, certificate and issuing authority; the certificate alone
#   people.tsv
# Needs openssl 3. Takes about a second.
set -eu

people=
if [ "${1-}" = --people ]; then
    people=$2
    shift 2
fi
if [ $# -ne 1 ]; then
    echo "usage: $0 [--people \"Full name=file,...\"] OUT" >&2
    exit 2
fi

umask 077
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset OPENSSL_CONF
cd "$work"

printf 'plenum test\n' >"$out/passphrase"
: >"$out/people.tsv"
: >index.txt
echo 1000 >serial

cat >ca.cnf <<'CNF'
[ca]
default_ca = authority
[authority]
database = index.txt
serial = serial
new_certs_dir = .
policy = any
unique_subject = no
rand_serial = yes
email_in_dn = no
[any]
countryName = optional
organizationName = optional
commonName = supplied
[req]
distinguished_name = dn
string_mask = utf8only
utf8 = yes
[dn]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[issuing]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[person]
basicConstraints = critical,CA:FALSE
keyUsage = critical,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[document]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = 1.3.6.1.5.5.7.3.36
authorityKeyIdentifier = keyid
[revocable]
basicConstraints = critical,CA:FALSE
keyUsage = critical,nonRepudiation
authorityKeyIdentifier = keyid
authorityInfoAccess = OCSP;URI:http://ocsp.invalid
crlDistributionPoints = URI:http://crl.invalid/issuing.crl
[encryption]
basicConstraints = critical,CA:FALSE
keyUsage = critical,keyAgreement
authorityKeyIdentifier = keyid
[tls]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth,clientAuth
authorityKeyIdentifier = keyid
CNF

ec() { openssl genpkey -algorithm EC -pkeyopt "ec_paramgen_curve:$2" -out "$1.key" 2>/dev/null; }
rsa() { openssl genpkey -algorithm RSA -pkeyopt "rsa_keygen_bits:$2" -out "$1.key" 2>/dev/null; }

begin=20200101000000Z
end=20491231235959Z
digest=sha256

# certify NAME KEY EXTENSIONS COMMON-NAME ISSUER-ARGUMENTS... : NAME.pem
certify() {
    name=$1 key=$2 extensions=$3 subject=$4
    shift 4
    openssl req -config ca.cnf -new -utf8 -key "$key.key" -subj "/O=Plenum test/CN=$subject" -out request.pem
    openssl ca -batch -notext -config ca.cnf -extensions "$extensions" -startdate "$begin" -enddate "$end" \
        -md "$digest" -in request.pem -out "$name.pem" "$@" 2>openssl.log || { cat openssl.log >&2; exit 1; }
}

# contain NAME KEY FURTHER-CERTIFICATES OPTIONS... : NAME.p12 and NAME.pem in OUT
contain() {
    name=$1 key=$2 further=$3
    shift 3
    openssl pkcs12 -export -inkey "$key.key" -in "$name.pem" -certfile "$further" -name "$name" \
        -passout "file:$out/passphrase" -out "$out/$name.p12" "$@"
    cp "$name.pem" "$out/$name.pem"
}

# person NAME KEY EXTENSIONS COMMON-NAME INDICATION [SUB-INDICATION] : issued by the issuing authority
person() {
    certify "$1" "$2" "$3" "$4" -cert issuing.pem -keyfile issuing.key
    contain "$1" "$2" issuing.pem
    expect "$1" "$4" "$5" "${6-}"
}

expect() { printf '%s\t%s\t%s\t%s\n' "$1" "$3" "$4" "$2" >>"$out/people.tsv"; }

# authorities PREFIX : a root and an issuing authority; the names do not depend on the prefix
authorities() {
    ec "$1root" P-256
    ec "$1issuing" P-256
    certify "$1root" "$1root" root "Plenum test root" -selfsign -keyfile "$1root.key"
    certify "$1issuing" "$1issuing" issuing "Plenum test authority" -cert "$1root.pem" -keyfile "$1root.key"
}

authorities ""
cp root.pem "$out/anchors.pem"
cp issuing.pem "$out/issuing.pem"

if [ -n "$people" ]; then
    printf '%s\n' "$people" | tr ',' '\n' | while IFS='=' read -r full file; do
        ec "$file" P-256
        person "$file" "$file" person "$full" TOTAL-PASSED
    done
    exit 0
fi

rsa an 2048
person an an person "Nguyễn Thị Ân" TOTAL-PASSED
ec binh P-256
certify binh binh person "Trần Văn Bình" -cert issuing.pem -keyfile issuing.key
cat issuing.pem root.pem >chain.pem
contain binh binh chain.pem # many containers bring the root along
expect binh "Trần Văn Bình" TOTAL-PASSED ""
ec mueller P-384
person mueller mueller person "Jürgen Müller-Groß" TOTAL-PASSED
ec layla P-256
person layla layla document "ليلى الحداد" TOTAL-PASSED

# The same person in a container of the old kind.
openssl pkcs12 -export -legacy -inkey an.key -in an.pem -certfile issuing.pem -passout "file:$out/passphrase" \
    -out "$out/an-legacy.p12"
# A key with somebody else's certificate, and a key no sign-off can be made with.
openssl pkcs12 -export -inkey an.key -nocerts -certfile binh.pem -passout "file:$out/passphrase" \
    -out "$out/mismatch.p12" 2>openssl.log || { cat openssl.log >&2; exit 1; }
openssl genpkey -algorithm ED25519 -out edward.key
certify edward edward person "Pham Edward" -cert issuing.pem -keyfile issuing.key
contain edward edward issuing.pem

# Certificates a reader must not accept. One key does for all of them.
ec other P-256
person revocable other revocable "Pham Revocable" INDETERMINATE TRY_LATER
person encryption other encryption "Pham Encryption" INDETERMINATE CHAIN_CONSTRAINTS_FAILURE
person tls other tls "Pham Server" INDETERMINATE CHAIN_CONSTRAINTS_FAILURE
rsa weak 1024
person rsa1024 weak person "Pham Weak" INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE
digest=sha1
person sha1 other person "Pham Sha" INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE
digest=sha256
begin=20190101000000Z end=20200101000000Z
person expired other person "Pham Expired" INDETERMINATE OUT_OF_BOUNDS_NO_POE
begin=20480101000000Z end=20491231235959Z
person future other person "Pham Future" INDETERMINATE OUT_OF_BOUNDS_NO_POE
begin=20200101000000Z

# Nobody the root knows: an authority of the same names, a certificate of one's own. And one issued by a mere person.
authorities rogue-
certify impostor other person "Nguyễn Thị Ân" -cert rogue-issuing.pem -keyfile rogue-issuing.key
contain impostor other rogue-issuing.pem
expect impostor "Nguyễn Thị Ân" INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND
certify selfmade other person "Pham Selfmade" -selfsign -keyfile other.key
contain selfmade other selfmade.pem
expect selfmade "Pham Selfmade" INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND
certify subordinate other person "Pham Subordinate" -cert binh.pem -keyfile binh.key
cat binh.pem issuing.pem >chain.pem
contain subordinate other chain.pem
expect subordinate "Pham Subordinate" INDETERMINATE CHAIN_CONSTRAINTS_FAILURE
