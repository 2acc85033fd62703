import Glibc
import TestSupport
import Testing

@testable import Shell

/// What the process line says of itself: help, the manual, completion scripts.
struct ProcessHelpTests {
  @Test(arguments: [
    ("search", "  search military aid"), ("extract", "OVERVIEW: Write documents, claims"),
    ("export", "AT THE PROMPT:"), ("export", "OVERVIEW: Make a report of a session"),
  ]) func helpExplainsSubcommandsAndCommands(word: String, line: String) throws {
    let run = try Program.run("factdesk", ["help", word])
    #expect(run.ending == .exited(0), "\(run.errorText)")
    #expect(run.outputText.split(separator: "\n").contains { $0.hasPrefix(line) })
  }

  @Test func helpOnAnUnknownWordSaysWhatWasMeant() throws {
    let run = try Program.run("factdesk", ["help", "serach"])
    #expect(run.ending == .exited(64))
    #expect(run.errorText.contains("did you mean 'search'?"))
    #expect(try Program.run("factdesk", ["help"]).outputText.contains("SUBCOMMANDS:"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func scriptsOfferWhatTheShellTakes(shell: String) throws
  {
    let run = try Program.run("factdesk", ["--generate-completion-script", shell])
    #expect(run.ending == .exited(0))
    for word in ["extract", "session", "keep-going", "claimreview", "attributions", "manual"] {
      #expect(run.outputText.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ("factdesk --ses", "--session"), ("factdesk ver", "verify"), ("factdesk probe wo", "worth"),
    ("factdesk export s --format claimr", "claimreview"), ("factdesk --color al", "always"),
  ]) func bashCompletesTheLine(line: String, word: String) throws {
    let script = try Program.run("factdesk", ["--generate-completion-script", "bash"])
    let asking = """
      shopt -s extglob; source /dev/stdin; COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
      read -ra COMP_WORDS <<<"$COMP_LINE"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _factdesk factdesk "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Program.run(path: "/bin/bash", ["-c", asking], input: script.output)
    #expect(run.outputText.split(separator: "\n").map { $0.filter { $0 != " " } } == [word])
  }

  @Test func theManualIsCleanRoff() throws {
    let manual = try Program.run("factdesk", ["manual"])
    #expect(manual.ending == .exited(0))
    #expect(manual.outputText.hasPrefix(".TH FACTDESK 1"))
    for command in CommandList.all {
      let name = command.name.replacing("-", with: "\\-")
      #expect(manual.outputText.contains("\n.SS \(name)"), "\(name)")
    }
    guard access("/usr/bin/groff", X_OK) == 0 else { return }
    let groff = try Program.run(
      path: "/usr/bin/groff", ["-man", "-ww", "-Tutf8"], input: manual.output)
    #expect(groff.ending == .exited(0))
    #expect(groff.errorText.isEmpty, "\(groff.errorText)")
  }
}
