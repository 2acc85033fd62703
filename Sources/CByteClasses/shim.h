// What 64 bytes of text are, found with vectors: Swift's own (6.3) compare byte after byte, while
// Clang makes instructions of any processor of these.
#ifndef FACTDESK_CBYTECLASSES_SHIM_H
#define FACTDESK_CBYTECLASSES_SHIM_H
#include <stdint.h>
#include <string.h>

/// A bit for each of 64 bytes, the first byte's lowest.
typedef struct {
  /// ASCII letters and digits.
  uint64_t plain;
  /// Bytes outside ASCII.
  uint64_t foreign;
  /// Points and commas.
  uint64_t stops;
  uint64_t apostrophes;
} byte_classes;

typedef uint8_t byte_classes_vector __attribute__((ext_vector_type(64)));
typedef _Bool byte_classes_bits __attribute__((ext_vector_type(64)));

/// The bits of those of 64 bytes that a comparison holds for.
#define BYTE_CLASSES_WHERE(comparison)                                           \
  ({                                                                             \
    byte_classes_bits where = __builtin_convertvector(comparison, byte_classes_bits); \
    uint64_t bits;                                                               \
    memcpy(&bits, &where, sizeof bits);                                          \
    bits;                                                                        \
  })

/// - Parameter count: how many bytes there are; what is missing to 64 has no class.
static inline byte_classes byte_classes_of(const void *bytes, long count) {
  byte_classes_vector all = 0;
  if (count < 64) {
    memcpy(&all, bytes, count);
  } else {
    memcpy(&all, bytes, 64);
  }
  byte_classes classes;
  classes.plain = BYTE_CLASSES_WHERE(
      (byte_classes_vector)((all | 0x20) - 'a') < 26 | (byte_classes_vector)(all - '0') < 10);
  classes.foreign = BYTE_CLASSES_WHERE(all >= 0x80);
  // They differ in one bit.
  classes.stops = BYTE_CLASSES_WHERE((all | 2) == '.');
  classes.apostrophes = BYTE_CLASSES_WHERE(all == '\'');
  return classes;
}
#endif
