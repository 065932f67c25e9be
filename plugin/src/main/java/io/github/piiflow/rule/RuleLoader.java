package io.github.piiflow.rule;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads rule packs and {@code piiflow.yml}; docs/rules.md describes both. */
public final class RuleLoader {
    private RuleLoader() {}

    /**
     * Reads every pack on a class path, the built-in one first, then the files, in order. What is read later overrides.
     *
     * @throws RuleException if anything is wrong in any of them; it tells all of it
     */
    public static RuleSet load(ClassLoader packs, List<ConfigFile> files) throws RuleException {
        Problems problems = new Problems();
        SettingsReader settings = new SettingsReader();
        List<Layer> fileLayers = new ArrayList<>();
        for (ConfigFile file : files) {
            Layer layer = new Layer();
            YamlFile.parse(file.name(), file.bytes(), problems).ifPresent(root -> settings.read(root, layer));
            fileLayers.add(layer);
        }
        MessageDigest digest = sha256();
        PackReader packReader = new PackReader(packs, settings.builtin(), problems, digest);
        List<Layer> layers = new ArrayList<>(packReader.read());
        layers.addAll(fileLayers);
        files.forEach(file -> digest.update(file.bytes()));

        Rules rules = new Merger(layers, settings.context()).merge();
        settings.contextValue().ifPresent(value -> checkContext(value, rules));
        checkReferences(layers, rules, problems);
        problems.throwIfAny();
        return new RuleSet(
                rules,
                settings.settings(),
                packReader.packs(),
                packReader.outlines(),
                HexFormat.of().formatHex(digest.digest()));
    }

    /** Reads only these files: no pack, not even the built-in one. */
    public static RuleSet load(ConfigFile... files) throws RuleException {
        return load(new ClassLoader(null) {}, List.of(files));
    }

    /** Only when everything was read can a data type be called unknown. */
    private static void checkReferences(List<Layer> layers, Rules rules, Problems problems) {
        if (problems.anyUnreadable()) {
            return;
        }
        for (Layer layer : layers) {
            layer.references.forEach((where, id) -> {
                if (!rules.dataTypes().containsKey(id)) {
                    where.problem("there is no data type `" + id + "`"
                            + Nearest.hint(id, rules.dataTypes().keySet()));
                }
            });
        }
    }

    private static void checkContext(Value context, Rules rules) {
        List<String> categories = rules.dataTypes().values().stream()
                .map(DataType::category)
                .distinct()
                .sorted()
                .toList();
        Optional<String> text = context.text();
        if (text.isPresent() && !categories.contains(text.get())) {
            context.problem(
                    "there is no category `" + text.get() + "` of data types" + Nearest.hint(text.get(), categories));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
