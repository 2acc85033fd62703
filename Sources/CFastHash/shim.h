// xxHash's XXH3, a hash that is as fast as memory; all of it is in its header.
#ifndef FACTDESK_CFASTHASH_SHIM_H
#define FACTDESK_CFASTHASH_SHIM_H
#define XXH_INLINE_ALL
#include <xxhash.h>

// The names in the header are macros, which Swift does not see.
static inline XXH128_hash_t fast_hash_128(const void *bytes, size_t count) {
  return XXH3_128bits(bytes, count);
}
#endif
