package io.github.piiflow.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The rules cannot be used: every mistake found in any of the files, sorted by place. */
public final class RuleException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<RuleProblem> problems;

    RuleException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
