/// News agencies: the credit as a dateline writes it, and the name.
///
/// Compiled for factdesk from general knowledge of news agencies and their credits.
enum WireServices {
  /// The agency whose credit stands in the parentheses of a dateline or at its end.
  static func name(of credit: String) -> String? { names[credit.lowercased()] }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.description.split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 2 else { continue }
      for credit in cells[1].split(separator: "|") { names[String(credit)] = cells[0] }
    }
    return names
  }()

  private static let table: StaticString = """
    Associated Press\tap|the associated press|associated press|ap news
    Reuters\treuters|thomson reuters|reuters news agency
    Agence France-Presse\tafp|agence france-presse|agence france presse
    United Press International\tupi|united press international
    Bloomberg\tbloomberg|bloomberg news
    Dow Jones\tdow jones|dow jones newswires
    Xinhua\txinhua|xinhua news agency
    TASS\ttass|itar-tass
    Interfax\tinterfax
    Kyodo News\tkyodo|kyodo news
    Yonhap\tyonhap|yonhap news agency
    dpa\tdpa
    EFE\tefe
    ANSA\tansa
    PTI\tpti|press trust of india
    ANI\tani
    IANS\tians
    PA Media\tpa|pa media|press association
    Canadian Press\tcp|the canadian press|canadian press
    Australian Associated Press\taap
    Anadolu Agency\taa|anadolu|anadolu agency
    City News Service\tcns|city news service
    States Newsroom\tstates newsroom
    """
}
