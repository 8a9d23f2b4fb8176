// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <initializer_list>

// Writes ASN.1 values in DER (ITU-T X.690): as much of it as a CMS signature needs. Every function returns
// one whole value with its tag and length. Reading is left to OpenSSL; cms.cpp compares what it read with
// what this writes.
namespace plenum::der {

QByteArray sequence(std::initializer_list<QByteArrayView> values);

// SET OF: the values sorted as DER demands.
QByteArray setOf(QList<QByteArray> values);

QByteArray integer(quint32 value);
QByteArray octetString(QByteArrayView bytes);
QByteArray null();

// An object identifier in dotted form, "1.2.840.113549.1.7.2"; the text is the program's own and must be
// right.
QByteArray objectIdentifier(QByteArrayView dotted);

// Time of RFC 5652, 11.3: UTCTime for the years 1950 to 2049, GeneralizedTime otherwise; to the second, in
// UTC.
QByteArray time(const QDateTime &time);

// [number] EXPLICIT: the value inside a constructed context tag. number: 0 to 30.
QByteArray explicitTag(int number, QByteArrayView value);

// [number] IMPLICIT of a constructed value: its tag replaced.
QByteArray implicitTag(int number, QByteArrayView constructedValue);

} // namespace plenum::der
