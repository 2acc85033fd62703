// libedit's narrow interface for Swift: one wrapper for each shape of variadic call.
//
// Swift cannot call el_set, el_get and history (they are variadic) and refuses stdin and stdout
// (shared mutable state in Swift 6). Nothing else belongs here.
#ifndef FACTDESK_CEDITLINE_SHIM_H
#define FACTDESK_CEDITLINE_SHIM_H
#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

typedef char *_Nullable (*editline_prompt)(EditLine *_Nonnull);
typedef unsigned char (*editline_function)(EditLine *_Nonnull, int);
typedef int (*editline_reader)(EditLine *_Nonnull, wchar_t *_Nonnull);

// stdin, stdout and stderr are not reachable from Swift 6.
static inline EditLine *_Nullable editline_make(const char *_Nonnull program) {
  return el_init(program, stdin, stdout, stderr);
}

// EL_PREP_TERM, EL_SIGNAL: one integer.
static inline int editline_set_number(EditLine *_Nonnull e, int what, int value) {
  return el_set(e, what, value);
}

// EL_EDITOR: one string.
static inline int editline_set_word(EditLine *_Nonnull e, int what, const char *_Nonnull word) {
  return el_set(e, what, word);
}

static inline const char *_Nullable editline_editor(EditLine *_Nonnull e) {
  const char *name = NULL;
  el_get(e, EL_EDITOR, &name);
  return name;
}

// EL_BIND and EL_SETTY take a list of words that NULL ends.
static inline int editline_set_two(EditLine *_Nonnull e, int what, const char *_Nonnull a,
                                   const char *_Nonnull b) {
  return el_set(e, what, a, b, NULL);
}
static inline int editline_set_three(EditLine *_Nonnull e, int what, const char *_Nonnull a,
                                     const char *_Nonnull b, const char *_Nonnull c) {
  return el_set(e, what, a, b, c, NULL);
}

// EL_REFRESH: no argument.
static inline int editline_redraw(EditLine *_Nonnull e) { return el_set(e, EL_REFRESH); }

// EL_PROMPT_ESC: a function, and the character that brackets what takes no column.
static inline int editline_set_prompt(EditLine *_Nonnull e, editline_prompt _Nonnull prompt,
                                      char bracket) {
  return el_set(e, EL_PROMPT_ESC, prompt, bracket);
}

// EL_ADDFN: a name that a key can be bound to, what it does in words, the function.
static inline int editline_add(EditLine *_Nonnull e, const char *_Nonnull name,
                               const char *_Nonnull words, editline_function _Nonnull function) {
  return el_set(e, EL_ADDFN, name, words, function);
}

// EL_GETCFN: where the next character comes from.
static inline int editline_set_reader(EditLine *_Nonnull e, editline_reader _Nonnull reader) {
  return el_set(e, EL_GETCFN, reader);
}

// EL_CLIENTDATA: the way from a C function back to its Swift object.
static inline int editline_set_owner(EditLine *_Nonnull e, void *_Nullable owner) {
  return el_set(e, EL_CLIENTDATA, owner);
}
static inline void *_Nullable editline_owner(EditLine *_Nonnull e) {
  void *owner = NULL;
  el_get(e, EL_CLIENTDATA, &owner);
  return owner;
}

// EL_HIST: `history` is variadic itself and cannot be named in Swift, not even as a value.
static inline int editline_use_history(EditLine *_Nonnull e, History *_Nonnull h) {
  return el_set(e, EL_HIST, history, h);
}
static inline int editline_history_number(History *_Nonnull h, int what, int value) {
  HistEvent event;
  return history(h, &event, what, value);
}
static inline int editline_history_enter(History *_Nonnull h, const char *_Nonnull line) {
  HistEvent event;
  return history(h, &event, H_ENTER, line);
}

// What the editor prints beside the line must go through the stream that libedit writes to.
static inline void editline_print(const char *_Nonnull words) {
  fputs(words, stdout);
  fflush(stdout);
}

// wcwidth needs _XOPEN_SOURCE, which Swift's Glibc module is built without. libedit asks the same
// function, so the columns counted here are those it counts.
extern int wcwidth(wchar_t);
static inline int editline_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
#endif
