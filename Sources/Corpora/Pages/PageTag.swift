/// The elements of HTML that the reader tells apart.
enum PageTag: UInt8, Sendable {
  case html, head, title, body, meta, link, script, style, noscript, template
  case div, section, article, main, header, footer, nav, aside, address, center
  case p, h1, h2, h3, h4, h5, h6, blockquote, pre, hr, br
  case ul, ol, li, dl, dt, dd
  case table, caption, tr, td, th
  case figure, figcaption, img, video, audio, iframe, svg, object
  case form, fieldset, button, select, option, textarea, input, label
  case a, time, details, summary, q
  /// Any other element that begins a line.
  case block
  /// Any other element.
  case inline

  /// The element of that lower-case name.
  init(named name: String) { self = Self.names[name] ?? .inline }

  private static let names: [String: PageTag] = [
    "html": .html, "head": .head, "title": .title, "body": .body, "meta": .meta, "link": .link,
    "script": .script, "style": .style, "noscript": .noscript, "template": .template,
    "div": .div, "section": .section, "article": .article, "main": .main, "header": .header,
    "footer": .footer, "nav": .nav, "aside": .aside, "address": .address, "center": .center,
    "p": .p, "h1": .h1, "h2": .h2, "h3": .h3, "h4": .h4, "h5": .h5, "h6": .h6,
    "blockquote": .blockquote, "pre": .pre, "hr": .hr, "br": .br, "ul": .ul, "ol": .ol,
    "li": .li, "dl": .dl, "dt": .dt, "dd": .dd, "table": .table, "caption": .caption, "tr": .tr,
    "td": .td, "th": .th, "figure": .figure, "figcaption": .figcaption, "img": .img,
    "video": .video, "audio": .audio, "iframe": .iframe, "svg": .svg, "object": .object,
    "form": .form, "fieldset": .fieldset, "button": .button, "select": .select,
    "option": .option, "textarea": .textarea, "input": .input, "label": .label, "a": .a,
    "time": .time, "details": .details, "summary": .summary, "q": .q, "hgroup": .block,
    "tbody": .block, "thead": .block, "tfoot": .block, "dir": .block, "menu": .block,
    "noframes": .noscript, "embed": .object, "canvas": .object, "math": .object,
    "optgroup": .block, "legend": .block, "dialog": .aside, "frameset": .block,
  ]

  /// Whether the element begins and ends a block of text.
  var isBlock: Bool {
    switch self {
    case .inline, .a, .time, .q, .img, .input, .label, .button, .link, .meta, .script, .style,
      .noscript, .template, .svg, .video, .audio, .iframe, .object, .title:
      false
    case .html, .head, .body, .div, .section, .article, .main, .header, .footer, .nav, .aside,
      .address, .center, .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .hr, .br, .ul, .ol,
      .li, .dl, .dt, .dd, .table, .caption, .tr, .td, .th, .figure, .figcaption, .form, .fieldset,
      .select, .option, .textarea, .details, .summary, .block:
      true
    }
  }

  /// Whether the text inside is never shown.
  var isUnseen: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .iframe, .object, .title, .video, .audio:
      true
    // A head that is not closed before an element the parser does not know holds the whole page.
    case .html, .head, .body, .meta, .link, .div, .section, .article, .main, .header, .footer, .nav,
      .aside, .address, .center, .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .hr, .br,
      .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .tr, .td, .th, .figure, .figcaption, .img,
      .form, .fieldset, .button, .select, .option, .textarea, .input, .label, .a, .time, .details,
      .summary, .q, .block, .inline:
      false
    }
  }

  var isHeading: Bool { (PageTag.h1.rawValue...PageTag.h6.rawValue).contains(rawValue) }

  /// Elements without content: they never hold others.
  var isVoid: Bool {
    self == .br || self == .hr || self == .img || self == .input || self == .meta || self == .link
  }
}
