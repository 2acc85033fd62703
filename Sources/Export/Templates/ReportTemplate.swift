import Mustache
import Text

/// A report's form as a person wrote it: Markdown or HTML with Mustache tags for the fields.
///
/// Whatever a field holds has been made inert before it meets the template, so that no tag, pragma or
/// transform of a template brings markup back. Source of the syntax: mustache(5).
public struct ReportTemplate: Sendable {
  private let template: MustacheTemplate

  /// - Throws: where tags do not fit together, or name what is no field.
  public init(parsing text: UntrustedText, path: UntrustedText) throws(TemplateError) {
    for tag in TemplateTags(text.exact) {
      if let what = tag.fault { throw .malformed(path: path, line: tag.line, what: what) }
      if let name = tag.names.first(where: { !TemplateField.isKnown($0) }) {
        throw .unknownField(path: path, line: tag.line, name: name)
      }
    }
    // The library's own escaping is for HTML alone and can be switched off by the template.
    do { template = try MustacheTemplate(string: "{{%CONTENT_TYPE:TEXT}}\n" + text.exact) } catch {
      let fault = error as? MustacheTemplate.ParserError
      throw .malformed(
        path: path, line: (fault?.context.lineNumber ?? 2) - 1,
        what: fault.map { Self.words($0.error) } ?? "no template")
    }
  }

  /// The report in the template's form; the same report gives the same bytes.
  public func text(of report: Report) -> String { template.render(TemplateNode(report)) }

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "the section ends under another name than it began"
    case .expectedSectionEnd: "a section is not ended"
    case .unfinishedName: "a tag is not ended"
    case .invalidSetDelimiter, .transformAppliedToInheritanceSection,
      .illegalTokenInsideInheritSection, .textInsideInheritSection, .invalidConfigVariableSyntax,
      .unrecognisedConfigVariable, nil:
      "a tag that is not known"
    }
  }
}
