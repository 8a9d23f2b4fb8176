// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <sys/mman.h>
#include <utility>

namespace plenum {

// Owns one shared mapping of a memory file.
class Mapping {
public:
    enum class Access { Read, ReadWrite };

    Mapping() = default;
    // data() is null when the mapping failed.
    Mapping(int fd, std::size_t bytes, Access access)
    {
        const int protection = access == Access::Read ? PROT_READ : PROT_READ | PROT_WRITE;
        void *address = bytes == 0 ? MAP_FAILED : ::mmap(nullptr, bytes, protection, MAP_SHARED, fd, 0);
        if (address != MAP_FAILED) {
            m_data = static_cast<uchar *>(address);
            m_bytes = bytes;
        }
    }
    ~Mapping() { reset(); }
    Mapping(Mapping &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    Mapping &operator=(Mapping &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_data = std::exchange(other.m_data, nullptr);
            m_bytes = std::exchange(other.m_bytes, 0);
        }
        return *this;
    }
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    uchar *data() const { return m_data; }
    std::size_t size() const { return m_bytes; }

private:
    void reset()
    {
        if (m_data)
            ::munmap(m_data, m_bytes);
        m_data = nullptr;
    }

    uchar *m_data = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace plenum
