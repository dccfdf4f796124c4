// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"

#include <QDataStream>

namespace faces {

// Qt writes an enum through its underlying type, and `long` is no type of QDataStream's: without these an id cannot be
// the argument of a signal.
inline QDataStream &operator<<(QDataStream &stream, FaceId id) { return stream << static_cast<qint64>(id); }
inline QDataStream &operator>>(QDataStream &stream, FaceId &id)
{
    qint64 value = 0;
    stream >> value;
    id = FaceId(value);
    return stream;
}
inline QDataStream &operator<<(QDataStream &stream, PhotoId id) { return stream << static_cast<qint64>(id); }
inline QDataStream &operator>>(QDataStream &stream, PhotoId &id)
{
    qint64 value = 0;
    stream >> value;
    id = PhotoId(value);
    return stream;
}
inline QDataStream &operator<<(QDataStream &stream, RunId id) { return stream << static_cast<qint64>(id); }
inline QDataStream &operator>>(QDataStream &stream, RunId &id)
{
    qint64 value = 0;
    stream >> value;
    id = RunId(value);
    return stream;
}

} // namespace faces
