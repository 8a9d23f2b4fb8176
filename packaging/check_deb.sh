#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks one Debian package: lintian finds nothing, dpkg installs it (into an empty folder under build/, not into this
# system), apt can meet its dependencies, its files are what they should be, and its programs run.
#
#   packaging/check_deb.sh FILE.deb
set -euo pipefail

deb=$(realpath -- "${1:?usage: check_deb.sh FILE.deb}")
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
root=$PWD/build/deb-root
problems=0

complain() {
    echo "check_deb: $*" >&2
    problems=$((problems + 1))
}

as_owner() {
    if [ "$(id -u)" = 0 ]; then "$@"; else fakeroot -- "$@"; fi
}

lintian --allow-root --fail-on error,warning "$deb" || complain "lintian found faults"

rm -rf "$root"
mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers}
touch "$root/var/lib/dpkg/status"
as_owner dpkg --root="$root" --force-not-root,depends,script-chrootless --log=/dev/null -i "$deb" >build/deb-install.log 2>&1 ||
    { cat build/deb-install.log >&2; complain "dpkg cannot install it"; }
changed=$(dpkg --root="$root" --verify plenum) || true
[ -z "$changed" ] || complain "files differ from the package's list: $changed"
dpkg-query --admindir="$root/var/lib/dpkg" -L plenum | grep -q /usr/bin/plenum || complain "nothing was installed"

apt-get install --simulate -qq "$deb" >build/deb-install.log 2>&1 ||
    { tail -n 5 build/deb-install.log >&2; complain "its dependencies cannot be met"; }

programs=(usr/bin/plenum usr/bin/plenumctl usr/libexec/plenum/plenum-pdf-worker)
files=(
    usr/share/applications/org.plenum.Plenum.desktop
    usr/share/metainfo/org.plenum.Plenum.metainfo.xml
    usr/share/mime/packages/org.plenum.Plenum.xml
    usr/share/icons/hicolor/scalable/apps/org.plenum.Plenum.svg
    usr/share/icons/hicolor/48x48/apps/org.plenum.Plenum.png
    usr/share/icons/hicolor/256x256/apps/org.plenum.Plenum.png
    usr/share/man/man1/plenum.1.gz
    usr/share/man/man1/plenumctl.1.gz
    usr/share/man/man1/plenum-pdf-worker.1.gz
    usr/share/doc/plenum/copyright
    usr/share/doc/plenum/changelog.gz
    usr/share/doc/plenum/security-model.md
    usr/share/doc/plenum/store-format.md
    usr/share/doc/plenum/verify-a-sign-off.md
)
for file in "${files[@]}"; do
    [ "$(stat -c %a "$root/$file" 2>/dev/null)" = 644 ] || complain "$file is missing or not 0644"
done
for program in "${programs[@]}"; do
    [ "$(stat -c %a "$root/$program" 2>/dev/null)" = 755 ] || { complain "$program is missing or not 0755"; continue; }
    if readelf -d "$root/$program" | grep -qE 'R(UN)?PATH'; then complain "$program carries a library path"; fi
    if readelf -S "$root/$program" | grep -qF .symtab; then complain "$program is not stripped"; fi
    if ldd "$root/$program" | grep -q 'not found'; then complain "$program misses a library"; fi
done
if readelf -d "$root/usr/bin/plenum" | grep -qi poppler; then complain "plenum links Poppler"; fi
extra=$(cd "$root" && find usr -type f -printf '%p\n' | grep -vxF -f <(printf '%s\n' "${files[@]}" "${programs[@]}") |
    grep -v '^usr/share/icons/hicolor/' || true)
[ -z "$extra" ] || complain "unexpected files: $extra"

appstreamcli validate-tree --no-net "$root" >build/deb-appstream.log 2>&1 ||
    { cat build/deb-appstream.log >&2; complain "the installed metainfo is not valid"; }

# The programs run from where they were installed, each with a profile of its own.
export HOME=$root/home QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$root/run
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
version=$(dpkg-deb -f "$deb" Version)
for program in plenum plenumctl; do
    answer=$(timeout 20 "$root/usr/bin/$program" --version </dev/null 2>&1) || complain "$program --version failed"
    [[ $answer == *"$version"* ]] || complain "$program --version says \"$answer\", not $version"
done
timeout 60 "$root/usr/bin/plenumctl" --json doctor </dev/null >build/deb-doctor.json ||
    { cat build/deb-doctor.json; complain "plenumctl doctor finds faults"; }

[ "$problems" = 0 ]
