// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for libFuzzer where only gcc is at hand: runs a target over every file of the given folders, and
// over a fixed number of mutations of them, the same in every run. Usage: TARGET MUTATIONS FOLDER…
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

std::vector<Bytes> readCorpus(int count, char **folders)
{
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < count; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(folders[i])) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<Bytes> corpus;
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return corpus;
}

// One to four small changes: a flipped bit, another byte, a piece removed, repeated or taken from another
// input.
Bytes mutate(Bytes bytes, const Bytes &other, std::mt19937 &random)
{
    const auto below = [&random](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    const auto at = [&](std::size_t position) { return static_cast<std::ptrdiff_t>(position); };
    for (std::size_t change = 0, changes = 1 + below(4); change < changes && !bytes.empty(); ++change) {
        const std::size_t from = below(bytes.size());
        const std::size_t length = 1 + below(std::min<std::size_t>(32, bytes.size() - from));
        switch (below(5)) {
        case 0:
            bytes[from] = static_cast<std::uint8_t>(bytes[from] ^ (1U << below(8)));
            break;
        case 1:
            bytes[from] = static_cast<std::uint8_t>(random());
            break;
        case 2:
            bytes.erase(bytes.begin() + at(from), bytes.begin() + at(from + length));
            break;
        case 3: {
            const Bytes piece(bytes.begin() + at(from), bytes.begin() + at(from + length));
            bytes.insert(bytes.begin() + at(from), piece.begin(), piece.end());
            break;
        }
        default: {
            if (other.empty())
                break;
            const std::size_t start = below(other.size());
            const std::size_t end = start + below(std::min<std::size_t>(64, other.size() - start)) + 1;
            bytes.insert(bytes.begin() + at(from), other.begin() + at(start), other.begin() + at(end));
        }
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<Bytes> corpus = argc > 2 ? readCorpus(argc - 2, argv + 2) : std::vector<Bytes>();
    if (corpus.empty()) {
        std::fputs("usage: TARGET MUTATIONS FOLDER...\n", stderr);
        return 2;
    }
    for (const Bytes &bytes : corpus)
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    std::mt19937 random(20261203);
    const long mutations = std::strtol(argv[1], nullptr, 10);
    for (long i = 0; i < mutations; ++i) {
        const Bytes bytes =
            mutate(corpus[random() % corpus.size()], corpus[random() % corpus.size()], random);
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu inputs and %ld mutations\n", corpus.size(), mutations);
    return 0;
}
