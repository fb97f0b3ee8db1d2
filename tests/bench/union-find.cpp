// Clusters addresses that are inputs of one transaction: the yardstick for src/ledger/heuristics/co-spend.ts.
// Call: union-find STARTS ADDRESSES PASSED-OVER COUNT RUNS. Prints the shortest run in milliseconds of processor time and
// the number of clusters.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <numeric>
#include <vector>

template <typename T> static std::vector<T> readAll(const char *path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  std::vector<T> all(static_cast<size_t>(file.tellg()) / sizeof(T));
  file.seekg(0);
  file.read(reinterpret_cast<char *>(all.data()), static_cast<std::streamsize>(all.size() * sizeof(T)));
  return all;
}

static uint32_t find(std::vector<uint32_t> &parent, uint32_t at) {
  while (parent[at] != at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

int main(int, char **words) {
  const std::vector<uint32_t> starts = readAll<uint32_t>(words[1]);
  const std::vector<uint32_t> addresses = readAll<uint32_t>(words[2]);
  const std::vector<uint8_t> passedOver = readAll<uint8_t>(words[3]);
  const uint32_t members = static_cast<uint32_t>(std::atoll(words[4]));
  double best = 1e18;
  uint32_t count = 0;
  for (int run = 0; run < std::atoi(words[5]); run += 1) {
    const std::clock_t begin = std::clock();
    std::vector<uint32_t> parent(members);
    std::iota(parent.begin(), parent.end(), 0u);
    count = members;
    for (size_t tx = 0; tx + 1 < starts.size(); tx += 1) {
      if (passedOver[tx]) continue;
      for (uint32_t input = starts[tx] + 1; input < starts[tx + 1]; input += 1) {
        const uint32_t one = find(parent, addresses[starts[tx]]);
        const uint32_t other = find(parent, addresses[input]);
        if (one == other) continue;
        parent[std::max(one, other)] = std::min(one, other);
        count -= 1;
      }
    }
    for (uint32_t member = 0; member < members; member += 1) parent[member] = parent[parent[member]];
    best = std::min(best, (std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC);
  }
  std::printf("%.3f %u\n", best, count);
}
