// RE2 for Swift: a pattern compiled once, matched in time linear to the text.
#ifndef FACTDESK_REGULAR_EXPRESSIONS_H
#define FACTDESK_REGULAR_EXPRESSIONS_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct factdesk_pattern factdesk_pattern;

/// Compiles a pattern of UTF-8 bytes; null where it is none or too large, and then `message` holds
/// why, at most `room` bytes with the closing NUL.
factdesk_pattern *factdesk_pattern_make(
    const char *bytes, size_t count, bool ignores_case, char *message, size_t room);

/// The first match at or behind `from` in a text of valid UTF-8; `^` and `$` are the text's ends.
bool factdesk_pattern_find(
    const factdesk_pattern *pattern, const char *text, size_t count, size_t from, size_t *start,
    size_t *end);

void factdesk_pattern_free(factdesk_pattern *pattern);

#ifdef __cplusplus
}
#endif
#endif
