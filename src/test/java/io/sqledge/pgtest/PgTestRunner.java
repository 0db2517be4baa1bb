package io.sqledge.pgtest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sqledge.pgtest.WireClient.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Runs one conversation. A file is made of lines:
 *
 * <pre>
 * # prose
 * differs NAME "reason"    a known difference: the conversation must fail on the target of this name
 * since N                  a conversation that servers before this major version do not know
 * let NAME text            ${NAME} stands for the text from here on
 * connect [name=value...]  opens the present connection and reads up to ReadyForQuery
 * open                     opens its socket, and no more
 * on b                     speaks on connection b from here on (the first is called a)
 * send                     the indented lines below leave in one packet, see {@link FrontendText}
 *   Query "SELECT 1"
 * expect                   the indented lines below must come next, see {@link MessageText}
 *   ReadyForQuery I        an asterisk stands for any text
 *   ? ErrorResponse *      may come here, or not
 * expect byte N            one byte without a length
 * settle [table]           on SQLedge: waits until a read of the table (fruit) is local; else nothing
 * route text               on SQLedge: what {@code SHOW sqledge.last_route} must answer; else nothing
 * </pre>
 *
 * NoticeResponse, AuthenticationOk, and ParameterStatus of another parameter are passed over where something else is expected:
 * whether a refusal comes before or after authentication is each server's own.
 */
final class PgTestRunner {

    private static final Set<Character> PASSED_OVER = Set.of('S', 'N', 'R');

    private static final long SETTLE_MILLIS = 20_000;

    private final Path file;
    private final Target target;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, WireClient> connections = new HashMap<>();
    private final FrontendText frontend;
    private String current = "a";
    /** Read already, for the next line. */
    private Message early;

    private PgTestRunner(Path file, Target target) {
        this.file = file;
        this.target = target;
        this.frontend = new FrontendText(target, name -> connections.get(name).cancelKey());
    }

    /** Whether the file declares that the target answers otherwise. */
    static boolean differs(Path file, Target target) throws IOException {
        return Files.readAllLines(file, UTF_8).stream().anyMatch(line -> line.startsWith("differs " + target.name() + " "));
    }

    /** @param version the server's major version */
    static boolean known(Path file, int version) throws IOException {
        return Files.readAllLines(file, UTF_8).stream().filter(line -> line.startsWith("since "))
                .allMatch(line -> Integer.parseInt(line.substring("since ".length())) <= version);
    }

    static void run(Path file, Target target) throws IOException {
        PgTestRunner runner = new PgTestRunner(file, target);
        try {
            runner.run(Files.readAllLines(file, UTF_8));
        } finally {
            for (WireClient client : runner.connections.values()) {
                client.close();
            }
        }
    }

    private void run(List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String line = replaced(lines.get(i));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> block = new ArrayList<>();
            int first = i + 1;
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith("  ")) {
                block.add(replaced(lines.get(++i)).strip());
            }
            try {
                step(new Words(line), block, first);
            } catch (IOException | RuntimeException e) {
                throw new AssertionError(place(first) + ": " + line + ": " + e, e);
            }
        }
    }

    private void step(Words words, List<String> block, int line) throws IOException {
        String command = words.next();
        switch (command) {
            case "differs", "since" -> { }
            case "let" -> texts.put(words.next(), words.next());
            case "on" -> current = words.next();
            case "open" -> replace(new WireClient(target));
            case "connect" -> replace(WireClient.connect(target, parameters(words)));
            case "send" -> send(block);
            case "expect" -> {
                if (words.accept("byte")) {
                    expect("Byte " + words.next(), client().readByte(), line);
                }
                for (int i = 0; i < block.size(); i++) {
                    expectNext(block.get(i), line + 1 + i);
                }
            }
            case "settle" -> settle(words.hasNext() ? words.next() : "fruit");
            case "route" -> {
                String wanted = words.next();
                if (target.name().equals(Edge.NAME) && !route().equals(wanted)) {
                    throw new AssertionError(place(line) + "\n  expected route: " + wanted + "\n  taken:          " + route());
                }
            }
            default -> throw new IllegalArgumentException("unknown command");
        }
    }

    /** After relayed statements the file has to catch up, and the session to learn of it. */
    private void settle(String table) throws IOException {
        long end = System.currentTimeMillis() + SETTLE_MILLIS;
        while (target.name().equals(Edge.NAME)) {
            ask("SELECT id FROM " + table + " WHERE id = 1");
            String route = route();
            if (route.equals("local")) {
                return;
            }
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("no local read in time: " + route);
            }
        }
    }

    private String route() throws IOException {
        return ask("SHOW sqledge.last_route").stream().filter(row -> row.startsWith("DataRow ")).findFirst().orElseThrow()
                .replaceAll("DataRow \"(.*)\"", "$1");
    }

    private List<String> ask(String sql) throws IOException {
        client().send(new WireClient.Body().string(sql).tagged('Q'));
        List<String> answer = new ArrayList<>();
        do {
            answer.add(MessageText.of(client().read()));
        } while (!answer.get(answer.size() - 1).startsWith("ReadyForQuery"));
        return answer;
    }

    private static Map<String, String> parameters(Words words) {
        Map<String, String> parameters = new HashMap<>();
        while (words.hasNext()) {
            String[] pair = words.next().split("=", 2);
            parameters.put(pair[0], pair[1]);
        }
        return parameters;
    }

    private void replace(WireClient client) throws IOException {
        WireClient former = connections.put(current, client);
        if (former != null) {
            former.close();
        }
    }

    private void send(List<String> messages) throws IOException {
        WireClient.Body packet = new WireClient.Body();
        for (String message : messages) {
            packet.raw(frontend.bytes(message));
        }
        client().send(packet.bytes());
    }

    private void expectNext(String line, int lineNumber) throws IOException {
        boolean optional = line.startsWith("? ");
        String expected = optional ? line.substring(2) : line;
        Message message = next();
        while (PASSED_OVER.contains(message.tag()) && !expected.startsWith(subject(message))) {
            message = next();
        }
        if (optional && !matches(expected, MessageText.of(message))) {
            early = message;
        } else {
            expect(expected, message, lineNumber);
        }
    }

    private Message next() throws IOException {
        Message message = early != null ? early : client().read();
        early = null;
        return message;
    }

    private static boolean matches(String expected, String got) {
        String pattern = String.join(".*", Pattern.compile("*", Pattern.LITERAL).splitAsStream(expected + " ")
                .map(Pattern::quote).toList());
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(got + " ").matches();
    }

    private void expect(String expected, Message message, int line) {
        String got = MessageText.of(message);
        if (!matches(expected, got)) {
            throw new AssertionError(place(line) + " on " + target + ", connection " + current + "\n  expected: " + expected
                    + "\n  got:      " + got);
        }
    }

    /** What a line must begin with to mean this message: of a ParameterStatus also the parameter's name. */
    private static String subject(Message message) {
        String text = MessageText.of(message);
        int words = message.tag() == 'S' ? text.indexOf(' ') + 1 : 0;
        return text.substring(0, (text + " ").indexOf(' ', words));
    }

    private String place(int line) {
        return file.getFileName() + ":" + line;
    }

    private WireClient client() {
        WireClient client = connections.get(current);
        if (client == null) {
            throw new IllegalStateException("connection " + current + " is not open");
        }
        return client;
    }

    private String replaced(String line) {
        String result = line;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            result = result.replace("${" + text.getKey() + "}", text.getValue());
        }
        return result;
    }
}
