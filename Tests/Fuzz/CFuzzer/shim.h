#include <stddef.h>
#include <stdint.h>

// libFuzzer has no header for being called from a program's own main.
int LLVMFuzzerRunDriver(int *count, char ***arguments,
                        int (*attempt)(const uint8_t *bytes, size_t count));
