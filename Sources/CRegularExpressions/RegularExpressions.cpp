#include "RegularExpressions.h"

#include <re2/re2.h>

#include <cstring>
#include <new>

struct factdesk_pattern {
  re2::RE2 expression;

  factdesk_pattern(const re2::StringPiece &words, const re2::RE2::Options &options)
      : expression(words, options) {}
};

namespace {

// A larger program than anyone types could keep a slow fallback of RE2 busy for minutes.
const int largest_program = 5000;

void say(const char *why, char *message, size_t room) {
  if (room == 0) return;
  std::strncpy(message, why, room - 1);
  message[room - 1] = '\0';
}

}  // namespace

factdesk_pattern *factdesk_pattern_make(
    const char *bytes, size_t count, bool ignores_case, char *message, size_t room) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(!ignores_case);
  auto *pattern = new (std::nothrow) factdesk_pattern(re2::StringPiece(bytes, count), options);
  if (pattern == nullptr) {
    say("out of memory", message, room);
    return nullptr;
  }
  if (!pattern->expression.ok()) {
    say(pattern->expression.error().c_str(), message, room);
  } else if (pattern->expression.ProgramSize() > largest_program) {
    say("it is too large", message, room);
  } else {
    return pattern;
  }
  delete pattern;
  return nullptr;
}

bool factdesk_pattern_find(
    const factdesk_pattern *pattern, const char *text, size_t count, size_t from, size_t *start,
    size_t *end) {
  re2::StringPiece found;
  const bool matches = pattern->expression.Match(
      re2::StringPiece(text, count), from, count, re2::RE2::UNANCHORED, &found, 1);
  if (!matches) return false;
  *start = static_cast<size_t>(found.data() - text);
  *end = *start + found.size();
  return true;
}

void factdesk_pattern_free(factdesk_pattern *pattern) { delete pattern; }
