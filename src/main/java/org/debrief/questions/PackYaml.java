package org.debrief.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import org.debrief.drafting.typed.TypedParts;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML as packs have it: a few fields and lists. It comes from anybody, so what else YAML can do is refused. */
final class PackYaml {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 10;

    private static final YAMLMapper MAPPER = mapper();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {}

    /** Quotes the one line end that the library writes bare, and would read again as a space. */
    private static final class Quoting extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return value.indexOf('\u0085') >= 0 || super.needToQuoteValue(value);
        }
    }

    private PackYaml() {}

    /**
     * @param what the file or the part of it that is read, for the sentence
     * @throws UnreadablePack when it is not such YAML
     */
    static <T> T read(String what, String yaml, Class<T> type) {
        if (yaml.length() > MOST_CHARACTERS) {
            throw new UnreadablePack(what + " is too large: it may have up to a million characters.");
        }
        try {
            refuseAliases(what, yaml);
            T read = MAPPER.readValue(yaml, type);
            if (read == null) {
                throw new UnreadablePack(what + " is empty.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new UnreadablePack(sentence(what, e), e);
        } catch (YAMLException | IOException e) {
            throw new UnreadablePack(what + " is nested too deeply, or not YAML.", e);
        }
    }

    /** The same value always gives the same text. */
    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The library would take the name of an alias for its value. */
    private static void refuseAliases(String what, String yaml) throws IOException {
        try (YAMLParser parser = MAPPER.getFactory().createParser(yaml)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new UnreadablePack(what + " has an alias (*) in line " + line(parser.currentTokenLocation())
                            + ". Write its value there instead.");
                }
            }
        }
    }

    private static String sentence(String what, JsonProcessingException e) {
        int line = line(e.getLocation());
        if (e instanceof UnrecognizedPropertyException unknown) {
            return what + " has a field “" + unknown.getPropertyName() + "” in line " + line
                    + ", which packs do not have.";
        }
        if (e instanceof InvalidFormatException other) {
            return what + " has “" + other.getValue() + "” in line " + line + ", which cannot stand there.";
        }
        return what + " is not YAML of a pack; what is wrong stands at or before line " + line + ".";
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static YAMLMapper mapper() {
        LoaderOptions safe = new LoaderOptions();
        safe.setCodePointLimit(MOST_CHARACTERS);
        safe.setNestingDepthLimit(DEEPEST);
        safe.setMaxAliasesForCollections(0);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(safe)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(MOST_CHARACTERS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .stringQuotingChecker(new Quoting())
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        YAMLMapper mapper = new YAMLMapper(factory);
        mapper.addMixIn(TypedParts.class, WithoutNulls.class);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        return mapper;
    }
}
