package org.quarterdeck.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the JSON of callers strictly: one object in valid UTF-8 with no duplicate keys, little nesting and nothing after it.
 */
final class StrictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).maxNumberLength(40).build())
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** Some programs write it before UTF-8; it says nothing. */
    private static final String MARK = "\uFEFF";

    private StrictJson() {}

    static ObjectNode object(byte[] body) throws ApiError {
        if (read(body) instanceof ObjectNode object) {
            return object;
        }
        throw ApiError.badField("", "http.json_object");
    }

    private static JsonNode read(byte[] body) throws ApiError {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return MAPPER.readTree(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw ApiError.badField("", "http.json_utf8");
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw where == null
                    ? ApiError.badField("", "http.json_unreadable")
                    : ApiError.badField("", "http.json_unreadable_at", where.getLineNr(), where.getColumnNr());
        }
    }
}
