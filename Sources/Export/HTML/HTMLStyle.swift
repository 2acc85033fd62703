import Corpora

/// The style of HTML reports, and the policy that allows it and nothing else.
enum HTMLStyle {
  /// Allows no script, no request and no style but ours.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(base64(sum))'; base-uri 'none'; form-action 'none'"

  static let text = String(describing: sheet)

  /// The SHA-256 of the style.
  private static let sum: [UInt8] = {
    let digits = Array(Digest(of: Array(text.utf8)).hex.utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
      value(digits[$0]) << 4 | value(digits[$0 + 1])
    }
  }()

  private static func value(_ digit: UInt8) -> UInt8 {
    digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
  }

  /// Every pair of ink and paper has a contrast of 4.5 or more (WCAG 2.2, 1.4.3), in both schemes.
  private static let sheet: StaticString = """
    :root{color-scheme:light dark;--paper:#fff;--soft:#f3f3f0;--ink:#1b1b1b;--dim:#565656;\
    --line:#8a8a86;--link:#0b57a4;--confirmed:#1a6b3c;--denied:#a11d1d;--unverified:#7a5200}
    @media (prefers-color-scheme:dark){:root{--paper:#15171a;--soft:#202329;--ink:#e8e8e8;\
    --dim:#b4b8be;--line:#858b94;--link:#8ab8ff;--confirmed:#6fce94;--denied:#ff9c94;\
    --unverified:#e8bf62}}
    *{box-sizing:border-box}
    html{font:100%/1.5 ui-serif,"Noto Serif",serif;background:var(--paper);color:var(--ink)}
    body{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
    time{white-space:nowrap}
    h1,h2,h3,h4,nav,table,dt,figcaption,footer,.legend,.byline,.skip{\
    font-family:system-ui,"Noto Sans",sans-serif}
    h1{font-size:1.8rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.35rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--ink)}
    h3{font-size:1.1rem;margin:1.6rem 0 .4rem}
    h4{font-size:1rem;margin:1rem 0 .3rem}
    a{color:var(--link)}
    a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{position:static}
    .byline,footer{color:var(--dim)}
    blockquote{margin:.4rem 0;padding:.6rem 1rem;background:var(--soft);font-size:1.1rem}
    blockquote p{margin:0}
    article{border-left:.35rem solid var(--line);padding-left:1rem;margin:1.6rem 0}
    .confirmed{border-left-color:var(--confirmed)}
    .denied{border-left-style:double;border-left-width:.5rem;border-left-color:var(--denied)}
    .unverified{border-left-style:dashed;border-left-color:var(--unverified)}
    .verdict{font-weight:700}
    dl{margin:.6rem 0;display:grid;grid-template-columns:10rem 1fr;gap:.25rem 1rem}
    dt{grid-column:1;color:var(--dim);font-size:.9rem;padding-top:.1rem}
    dd{grid-column:2;margin:0}
    ul{padding-left:1.3rem}
    li{margin:.2rem 0}
    code{font:.85rem/1.4 "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
    .scroll{overflow-x:auto;margin:.8rem 0}
    table{border-collapse:collapse;font-size:.9rem;min-width:100%;overflow-wrap:break-word}
    caption{text-align:left;color:var(--dim);padding-bottom:.3rem}
    th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;\
    border-bottom:1px solid var(--line)}
    td{min-width:4.5rem}
    thead th{border-bottom:2px solid var(--ink)}
    tbody th{font-weight:400}
    figure{margin:1rem 0}
    figcaption{color:var(--dim);font-size:.9rem}
    svg{display:block;max-width:30rem;width:100%;height:auto}
    svg text{font:13px "DejaVu Sans Mono",monospace;fill:var(--ink)}
    svg .dim{fill:var(--dim)}
    svg .strong{font-weight:700}
    svg .edge{stroke:var(--line);stroke-width:1.5;fill:none}
    svg .dot{fill:var(--ink)}
    svg .box{fill:var(--soft);stroke:var(--line)}
    svg .frame{fill:none;stroke:var(--denied);stroke-width:1.5}
    svg .paper{fill:var(--paper);stroke:var(--ink)}
    svg .is-confirmed{fill:var(--confirmed)}
    svg .is-denied{fill:var(--denied)}
    svg .is-unverified{fill:var(--unverified)}
    svg .sign{stroke:var(--paper);stroke-width:3;fill:none}
    .bar{max-width:none;height:2rem}
    .swatch{display:inline-block;width:1.6rem;height:1rem;vertical-align:-.15rem}
    .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
    @media (max-width:36rem){dl{grid-template-columns:1fr;gap:0}dd{grid-column:1;\
    margin-bottom:.4rem}article{padding-left:.7rem}table,caption,tbody,tr,th,td{display:block}\
    thead{position:absolute;left:-99rem}tr{padding:.4rem 0;border-bottom:1px solid var(--line)}\
    th,td{padding:.1rem 0;border:0}tbody th{font-weight:700}td:empty{display:none}\
    td::before{content:attr(data-head) ": ";color:var(--dim)}}
    @page{margin:16mm}
    @media print{:root{color-scheme:light;--paper:#fff;--soft:#fff;--ink:#000;--dim:#333;\
    --line:#666;--link:#000;--confirmed:#14532d;--denied:#7f1515;--unverified:#5c3d00}\
    html{font-size:10pt}body{max-width:none;padding:0}.skip,nav{display:none}\
    .scroll{overflow:visible}blockquote{border:1px solid #666}\
    h1,h2,h3,h4,caption,thead{break-after:avoid}figure,blockquote,tr,li{break-inside:avoid}\
    svg{max-width:28rem;print-color-adjust:exact}}
    """
}
