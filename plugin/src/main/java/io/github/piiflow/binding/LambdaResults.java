package io.github.piiflow.binding;

import java.util.ArrayList;
import java.util.List;

/** What a lambda's body returns. */
final class LambdaResults {
    /** Registers of returned values. */
    final List<Integer> values = new ArrayList<>(1);
}
