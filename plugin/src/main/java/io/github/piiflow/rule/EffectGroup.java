package io.github.piiflow.rule;

/** Effects of one group hide and override each other. */
enum EffectGroup {
    MOVES,
    SINK,
    SOURCE,
    TEXT;

    static EffectGroup of(Effect effect) {
        if (effect instanceof Effect.Sink) {
            return SINK;
        }
        if (effect instanceof Effect.Text) {
            return TEXT;
        }
        return effect instanceof Effect.Source || effect instanceof Effect.KeySource ? SOURCE : MOVES;
    }
}
