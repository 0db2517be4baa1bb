package io.sqledge.pgtest;

import io.sqledge.pgtest.WireClient.Body;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The bytes of a frontend message written as one line:
 *
 * <pre>
 * Query "text"                    Parse "name" "text" oid...          Describe S|P "name"     Close S|P "name"
 * Bind "portal" "statement" [formats n...] [values v...] [results n...]                      Execute "portal" maxRows
 * Sync  Flush  Terminate  CopyData v  CopyDone  CopyFail "text"  FunctionCall oid [values v...]
 * Startup 3.0 name=value...  (user and database are the target's unless given; name= leaves it out)
 * SSLRequest  GSSENCRequest  CancelRequest connection  Raw x'hex'
 * </pre>
 */
final class FrontendText {

    private final Target target;
    private final Function<String, byte[]> cancelKeys;

    /** @param cancelKeys the key that the connection of this name was given */
    FrontendText(Target target, Function<String, byte[]> cancelKeys) {
        this.target = target;
        this.cancelKeys = cancelKeys;
    }

    byte[] bytes(String line) {
        Words words = new Words(line);
        String kind = words.next();
        return switch (kind) {
            case "Query" -> new Body().string(words.next()).tagged('Q');
            case "Parse" -> parse(words);
            case "Bind" -> bind(words);
            case "Describe" -> targetOf(words).tagged('D');
            case "Close" -> targetOf(words).tagged('C');
            case "Execute" -> new Body().string(words.next()).int32(words.nextInt()).tagged('E');
            case "Sync" -> new Body().tagged('S');
            case "Flush" -> new Body().tagged('H');
            case "Terminate" -> new Body().tagged('X');
            case "CopyData" -> new Body().raw(words.nextBytes()).tagged('d');
            case "CopyDone" -> new Body().tagged('c');
            case "CopyFail" -> new Body().string(words.next()).tagged('f');
            case "FunctionCall" -> functionCall(words);
            case "Startup" -> startup(words);
            case "SSLRequest" -> new Body().int32(80877103).untagged();
            case "GSSENCRequest" -> new Body().int32(80877104).untagged();
            case "CancelRequest" -> new Body().int32(80877102).raw(cancelKeys.apply(words.next())).untagged();
            case "Raw" -> words.nextBytes();
            default -> throw new IllegalArgumentException("unknown frontend message: " + line);
        };
    }

    private static byte[] parse(Words words) {
        Body body = new Body().string(words.next()).string(words.next());
        List<Integer> oids = numbers(words);
        body.int16(oids.size());
        oids.forEach(body::int32);
        return body.tagged('P');
    }

    private static byte[] bind(Words words) {
        Body body = new Body().string(words.next()).string(words.next());
        formats(body, words.accept("formats") ? numbers(words) : List.of());
        values(body, words);
        formats(body, words.accept("results") ? numbers(words) : List.of());
        return body.tagged('B');
    }

    private static byte[] functionCall(Words words) {
        Body body = new Body().int32(words.nextInt()).int16(0);
        values(body, words);
        return body.int16(0).tagged('F');
    }

    private static void values(Body body, Words words) {
        List<byte[]> values = new ArrayList<>();
        if (words.accept("values")) {
            while (words.hasNext() && !words.peeks("results")) {
                values.add(words.nextValue());
            }
        }
        body.int16(values.size());
        values.forEach(body::value);
    }

    private static void formats(Body body, List<Integer> formats) {
        body.int16(formats.size());
        formats.forEach(body::int16);
    }

    private static List<Integer> numbers(Words words) {
        List<Integer> numbers = new ArrayList<>();
        while (words.hasNext() && words.peeksDigit()) {
            numbers.add(words.nextInt());
        }
        return numbers;
    }

    private static Body targetOf(Words words) {
        return new Body().raw(words.next().getBytes(StandardCharsets.US_ASCII)).string(words.next());
    }

    private byte[] startup(Words words) {
        String[] version = words.next().split("\\.");
        Map<String, String> parameters = new LinkedHashMap<>();
        while (words.hasNext()) {
            String[] pair = words.next().split("=", 2);
            parameters.put(pair[0], pair[1]);
        }
        Map<String, String> all = WireClient.defaults(target, parameters);
        all.values().removeIf(String::isEmpty);
        return WireClient.startup(Integer.parseInt(version[0]), Integer.parseInt(version[1]), all);
    }
}
