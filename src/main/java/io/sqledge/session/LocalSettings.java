package io.sqledge.session;

import io.sqledge.pgwire.ClientConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Settings that were changed here in the implicit transaction that is being received. They count from then on, and are
 * reported when it ends. If it goes upstream they are set there, ahead of what follows, because an error that follows
 * would undo them; if it fails here they are undone. On the session's event loop.
 */
final class LocalSettings {

    private record Change(String text, String name, String before) { }

    private final ClientConnection client;
    private final SessionSettings settings;
    private final SessionOrigin origin;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> toRunUpstream = new ArrayList<>();

    LocalSettings(ClientConnection client, SessionSettings settings, SessionOrigin origin) {
        this.client = client;
        this.settings = settings;
        this.origin = origin;
    }

    /** @param text the client's own statement */
    void change(String text, String name, String value) {
        changes.add(new Change(text, name, settings.value(name)));
        settings.report(name, value);
    }

    /** The transaction ends here: the client hears of the values that are others now. */
    void commit() {
        Map<String, String> before = new LinkedHashMap<>();
        changes.forEach(c -> before.putIfAbsent(c.name(), c.before()));
        before.forEach((name, old) -> {
            settings.onChanged(List.of(name));
            if (origin.reported().containsKey(name) && !Objects.equals(old, settings.value(name))) {
                client.write(Replies.parameterStatus(name, settings.value(name)));
            }
        });
        changes.clear();
    }

    /** The transaction failed here. */
    void undo() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            settings.report(changes.get(i).name(), changes.get(i).before());
        }
        changes.clear();
        toRunUpstream.clear();
    }

    /** The transaction goes upstream, which will report what it makes of it. */
    void moveUpstream() {
        List<String> texts = changes.stream().map(Change::text).toList();
        changes.forEach(c -> settings.onChangedUpstream(List.of(c.name())));
        undo();
        toRunUpstream.addAll(texts);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What is to be run ahead of the first message that goes up. */
    List<String> takeTexts() {
        List<String> texts = List.copyOf(toRunUpstream);
        toRunUpstream.clear();
        return texts;
    }
}
