import Testing
import Text

@testable import Export

@Suite struct MarkdownEscapingTests {
  @Test(arguments: [
    ("plain words, 6.6 percent", "plain words, 6.6 percent"),
    ("", ""),
    ("  two   blanks ", "two blanks"),
    ("# head", "\\# head"), ("a # b", "a \\# b"), ("C#", "C#"),
    ("- dash", "\\- dash"), ("+ plus", "\\+ plus"), ("a - b", "a - b"), ("===", "\\==="),
    ("1. one", "1\\. one"), ("23) x", "23\\) x"), ("6.6", "6.6"), ("6.", "6\\."),
    ("a 1. b", "a 1. b"),
    ("*b* _i_ snake_case", "\\*b\\* \\_i\\_ snake_case"),
    ("[x](y) ![z]", "\\[x\\](y) !\\[z\\]"),
    ("<b>", "\\<b\\>"), ("&lt; AT&T R & D", "\\&lt; AT\\&T R & D"),
    ("`code`", "\\`code\\`"), ("a|b~c$d", "a\\|b\\~c\\$d"),
    ("http://x.example at 10:30", "http\\://x.example at 10:30"),
    ("where verdict:denied", "where verdict:denied"),
    (":shipit: at 10:30:00 :+1:", "\\:shipit: at 10:30:00 \\:+1:"),
    ("www.x.example", "www\\.x.example"), ("\\*", "\\\\\\*"),
    ("line\nbreak", "line break"),
    ("ask ana@x.example, please", "ask `ana@x.example`, please"),
    ("mailto:a.b+c-d_e@x.example.", "mailto:`a.b+c-d_e@x.example.`"),
    ("`ana@x.example`", "\\``ana@x.example`\\`"), ("*ana@x*", "\\*ana@x\\*"),
    ("Mos@SUM(1.0)", "Mos@SUM(1.0)"),
    ("a@b@c.example", "`a@b@c.example`"), ("@ana, 5 @ 3, é@x.example", "@ana, 5 @ 3, é@x.example"),
  ]) func escapes(text: String, escaped: String) {
    #expect(markdownEscaped(UntrustedText(text)) == escaped)
  }

  @Test(arguments: [
    ("a", "`a`"), ("`", "`` ` ``"), ("a``b", "```a``b```"), ("", "` `"),
  ]) func spansOfCode(text: String, code: String) {
    #expect(markdownCode(UntrustedText(text)) == code)
  }

  @Test(arguments: [
    ("https://a.example/b?c=d#e", "<https://a.example/b?c=d#e>"),
    ("https://a.example/?a=1&copy;", "<https://a.example/?a=1&amp;copy;>"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("https://", "https\\://"), ("https:///x", "https\\:///x"),
    ("https://a.example/wiki/Україна?x=ü", "<https://a.example/wiki/Україна?x=ü>"),
    ("https://аpple.example/", "https\\://аpple.example/"),
    ("https://a.example/\u{202E}b", "https\\://a.example/⟦U+202E⟧b"),
    ("https://a.example/\u{3164}", "https\\://a.example/⟦U+3164⟧"),
    ("https://a b", "https\\://a b"),
    ("https://a>b", "https\\://a\\>b"),
  ]) func addresses(text: String, address: String) {
    #expect(markdownAddress(UntrustedText(text)) == address)
  }
}
