// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/envelope.h"

#include "core/crypto/digest.h"
#include "core/store/space_keys.h"

#include <array>

namespace plenum {

namespace {

constexpr qsizetype kHeaderBytes = 21;  // "PLN1 TYPE 0000000000\n"
constexpr qsizetype kTrailerBytes = 68; // "== " 64 hex digits "\n"
constexpr qsizetype kEd25519Bytes = 64;
constexpr qsizetype kKeyIdChars = 16;

struct TypeCode {
    ObjectType type;
    const char *code;
};
constexpr std::array<TypeCode, 11> kTypeCodes{{{ObjectType::Init, "INIT"},
                                               {ObjectType::Trust, "TRST"},
                                               {ObjectType::Roster, "ROST"},
                                               {ObjectType::Manifest, "MANI"},
                                               {ObjectType::Head, "HEAD"},
                                               {ObjectType::HeadPointer, "HDTP"},
                                               {ObjectType::Log, "LOGS"},
                                               {ObjectType::Join, "JOIN"},
                                               {ObjectType::Rollup, "ROLL"},
                                               {ObjectType::Garbage, "GCOL"},
                                               {ObjectType::Keys, "KEYS"}}};

QByteArray kindWord(SignatureKind kind)
{
    return kind == SignatureKind::Ed25519 ? QByteArrayLiteral("ed25519") : QByteArrayLiteral("cms");
}

bool isSizeAllowed(const EnvelopeSignature &signature)
{
    return signature.kind == SignatureKind::Ed25519
               ? signature.bytes.size() == kEd25519Bytes
               : !signature.bytes.isEmpty() && signature.bytes.size() <= kMaxCmsBytes;
}

// What holds for the signature lines as a whole, when reading and when writing.
const char *signatureListFault(const QList<EnvelopeSignature> &signatures)
{
    bool hasEd25519 = false;
    for (qsizetype i = 0; i < signatures.size(); ++i) {
        hasEd25519 = hasEd25519 || signatures[i].kind == SignatureKind::Ed25519;
        for (qsizetype j = 0; j < i; ++j) {
            if (signatures[i].keyId == signatures[j].keyId && signatures[i].kind == signatures[j].kind)
                return "two signature lines of one key and kind";
        }
    }
    return hasEd25519 ? nullptr : "no ed25519 signature line";
}

// Walks over the bytes once; every step checks what is left before it looks.
class Parser {
public:
    Parser(const QByteArray &bytes, const QString &subject) : m_bytes(bytes), m_subject(subject) {}

    Result<Envelope> run()
    {
        PLENUM_TRY(trailer());
        PLENUM_TRY(header());
        PLENUM_TRY(payload());
        PLENUM_TRY(signatures());
        return std::move(m_envelope);
    }

private:
    Error fail(const char *reason, ErrorCode code = ErrorCode::Corrupt) const
    {
        return makeError(code, m_subject, QString::fromLatin1(reason));
    }
    // What is left before the hash line.
    QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at, m_end - m_at); }

    // First of all: with a wrong hash nothing else the bytes say is worth a more precise error.
    Result<void> trailer()
    {
        if (m_bytes.size() > kMaxObjectBytes)
            return fail("object too large", ErrorCode::TooLarge);
        if (m_bytes.size() < kHeaderBytes + kTrailerBytes)
            return fail("cut off");
        m_end = m_bytes.size() - kTrailerBytes;
        const QByteArray line = "== " + sha256(QByteArrayView(m_bytes).first(m_end)).toHex() + '\n';
        if (QByteArrayView(m_bytes).sliced(m_end) != line)
            return fail("hash line does not match");
        return {};
    }

    Result<void> header()
    {
        const QByteArrayView head = rest().first(kHeaderBytes);
        if (!head.startsWith("PLN") || head[4] != ' ' || head[9] != ' ' || head[20] != '\n')
            return fail("no header line");
        if (head[3] != '1')
            return head[3] > '1' && head[3] <= '9' ? fail("newer envelope", ErrorCode::NewerFormat)
                                                   : fail("no header line");
        PLENUM_TRY(length(head.sliced(10, 10)));
        return type(head.sliced(5, 4));
    }

    Result<void> length(QByteArrayView digits)
    {
        qint64 length = 0;
        for (const char digit : digits) {
            if (digit < '0' || digit > '9')
                return fail("payload length is no number");
            length = length * 10 + (digit - '0');
        }
        if (length > kMaxPayloadBytes)
            return fail("payload too large", ErrorCode::TooLarge);
        m_length = static_cast<qsizetype>(length);
        return {};
    }

    Result<void> type(QByteArrayView code)
    {
        const auto known = objectTypeFromCode(code.toByteArray());
        if (!known) {
            for (const char c : code) {
                if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
                    return fail("malformed type");
            }
            return fail("unknown type", ErrorCode::Unsupported);
        }
        m_envelope.type = *known;
        m_at = kHeaderBytes;
        return {};
    }

    Result<void> payload()
    {
        if (rest().size() < m_length + 1)
            return fail("cut off in the payload");
        m_envelope.payload = rest().first(m_length).toByteArray();
        m_at += m_length;
        if (rest().front() != '\n')
            return fail("no line end after the payload");
        m_at += 1;
        return {};
    }

    Result<void> signatures()
    {
        while (rest().startsWith("-- ")) {
            if (m_envelope.signatures.size() == kMaxSignatures)
                return fail("too many signature lines");
            PLENUM_TRY(signatureLine());
        }
        if (!rest().isEmpty())
            return fail("bytes after the signature lines");
        if (const char *fault = signatureListFault(m_envelope.signatures))
            return fail(fault);
        return {};
    }

    Result<void> signatureLine()
    {
        const qsizetype end = rest().indexOf('\n');
        if (end < 0)
            return fail("cut off in a signature line");
        QByteArrayView line = rest().first(end).sliced(3);
        m_at += end + 1;

        EnvelopeSignature signature;
        if (line.size() <= kKeyIdChars || line[kKeyIdChars] != ' ')
            return fail("malformed signature line");
        signature.keyId = QString::fromLatin1(line.first(kKeyIdChars));
        if (!isKeyId(signature.keyId))
            return fail("malformed key id");
        line = line.sliced(kKeyIdChars + 1);
        if (line.startsWith("ed25519 "))
            signature.kind = SignatureKind::Ed25519;
        else if (line.startsWith("cms "))
            signature.kind = SignatureKind::Cms;
        else
            return fail("unknown kind of signature");
        const QByteArray encoded = line.sliced(kindWord(signature.kind).size() + 1).toByteArray();
        if (encoded.size() > 2 * kMaxCmsBytes)
            return fail("signature too large");
        signature.bytes = QByteArray::fromBase64(encoded);
        // Encoding again is the whole check of base64: alphabet, padding and unused bits.
        if (signature.bytes.toBase64() != encoded || !isSizeAllowed(signature))
            return fail("malformed signature");
        m_envelope.signatures.append(signature);
        return {};
    }

    const QByteArray &m_bytes;
    const QString &m_subject;
    Envelope m_envelope;
    qsizetype m_length = 0;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

} // namespace

QByteArray objectTypeCode(ObjectType type)
{
    for (const TypeCode &entry : kTypeCodes) {
        if (entry.type == type)
            return QByteArray(entry.code);
    }
    Q_UNREACHABLE();
}

std::optional<ObjectType> objectTypeFromCode(const QByteArray &code)
{
    for (const TypeCode &entry : kTypeCodes) {
        if (code == entry.code)
            return entry.type;
    }
    return std::nullopt;
}

QByteArray signedBytes(ObjectType type, const SpaceId &space, const ObjectName &name, QByteArrayView payload)
{
    QByteArray bytes = QByteArrayLiteral("PLN1");
    for (const QByteArray &part : {objectTypeCode(type), space.text().toLatin1(), name.bytes()})
        bytes.append('\0').append(part);
    return bytes.append('\0').append(payload);
}

QByteArray objectId(ObjectType type, const SpaceId &space, const ObjectName &name, QByteArrayView payload)
{
    return sha256(signedBytes(type, space, name, payload));
}

Result<QByteArray> sealEnvelope(ObjectType type, const SpaceId &space, const ObjectName &name,
                                const QByteArray &payload, const DeviceKey &key,
                                const std::optional<QByteArray> &cms)
{
    Envelope envelope{type, payload, {}};
    PLENUM_TRY(addSignature(envelope, space, name, key));
    if (cms)
        envelope.signatures.append({key.keyId(), SignatureKind::Cms, *cms});
    auto bytes = encodeEnvelope(envelope);
    if (!bytes)
        return makeError(bytes.error().code, name.path(), bytes.error().detail);
    return bytes;
}

Result<void> addSignature(Envelope &envelope, const SpaceId &space, const ObjectName &name,
                          const DeviceKey &key)
{
    PLENUM_TRY_ASSIGN(QByteArray signature,
                      key.sign(signedBytes(envelope.type, space, name, envelope.payload)));
    envelope.signatures.append({key.keyId(), SignatureKind::Ed25519, signature});
    return {};
}

Result<QByteArray> encodeEnvelope(const Envelope &envelope)
{
    if (envelope.payload.size() > kMaxPayloadBytes || envelope.signatures.size() > kMaxSignatures)
        return makeError(ErrorCode::TooLarge, {}, QStringLiteral("payload or number of signatures"));
    if (const char *fault = signatureListFault(envelope.signatures))
        return makeError(ErrorCode::InvalidInput, {}, QString::fromLatin1(fault));
    QByteArray bytes = "PLN1 " + objectTypeCode(envelope.type) + ' ' +
                       QByteArray::number(envelope.payload.size()).rightJustified(10, '0') + '\n' +
                       envelope.payload + '\n';
    for (const EnvelopeSignature &signature : envelope.signatures) {
        if (!isSizeAllowed(signature))
            return makeError(ErrorCode::TooLarge, {}, QStringLiteral("size of a signature"));
        bytes += "-- " + signature.keyId.toLatin1() + ' ' + kindWord(signature.kind) + ' ' +
                 signature.bytes.toBase64() + '\n';
    }
    const QByteArray hash = sha256(bytes).toHex();
    return bytes.append("== " + hash + '\n');
}

Result<Envelope> parseEnvelope(const QByteArray &bytes, const QString &subject)
{
    return Parser(bytes, subject).run();
}

bool verifySignature(const Envelope &envelope, const SpaceId &space, const ObjectName &name,
                     const QByteArray &publicKey)
{
    const QString keyId = keyIdOf(publicKey);
    for (const EnvelopeSignature &signature : envelope.signatures) {
        if (signature.kind == SignatureKind::Ed25519 && signature.keyId == keyId)
            return verifyEd25519(publicKey, signedBytes(envelope.type, space, name, envelope.payload),
                                 signature.bytes);
    }
    return false;
}

int SignedObject::signersAmong(const QList<QByteArray> &publicKeys) const
{
    int count = 0;
    for (qsizetype i = 0; i < publicKeys.size(); ++i) {
        if (publicKeys.indexOf(publicKeys[i]) == i && verifySignature(envelope, space, name, publicKeys[i]))
            ++count;
    }
    return count;
}

Result<SignedObject> openObject(const QByteArray &bytes, ObjectType expected, const SpaceId &space,
                                const ObjectName &name)
{
    return openObject(bytes, expected, space, name, SpaceKeys());
}

Result<SignedObject> openObject(const QByteArray &bytes, ObjectType expected, const SpaceId &space,
                                const ObjectName &name, const SpaceKeys &keys)
{
    PLENUM_TRY_ASSIGN(Envelope envelope, parseEnvelope(bytes, name.path()));
    if (envelope.type != expected)
        return makeError(ErrorCode::Corrupt, name.path(), QStringLiteral("another type than its name says"));
    const QByteArray id = objectId(envelope.type, space, name, envelope.payload);
    const auto content = contentOf(envelope, space, keys);
    if (!content && content.error().code != ErrorCode::Sealed)
        return makeError(content.error().code, name.path(), content.error().detail);
    return SignedObject{name, space, std::move(envelope), id, content.value_or(QByteArray()), !content};
}

Result<QByteArray> contentOf(const Envelope &envelope, const SpaceId &space, const SpaceKeys &keys)
{
    if (!sealedWith(envelope.payload)) {
        if (!keys.root().isEmpty() && envelope.type != ObjectType::Init)
            return makeError(ErrorCode::Corrupt, {}, QStringLiteral("not sealed, in a sealed space"));
        return envelope.payload;
    }
    const bool isForNewcomers = envelope.type == ObjectType::Trust || envelope.type == ObjectType::Keys ||
                                envelope.type == ObjectType::Join;
    if (isForNewcomers && !keys.root().isEmpty() && sealedWith(envelope.payload) != keys.root())
        return makeError(ErrorCode::Corrupt, {}, QStringLiteral("not sealed with the key newcomers have"));
    return keys.open(envelope.payload, payloadContext(envelope.type, space));
}

} // namespace plenum
