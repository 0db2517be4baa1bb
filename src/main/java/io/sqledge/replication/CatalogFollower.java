package io.sqledge.replication;

import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.CatalogHolder;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaSchema;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replica.WriteTransaction;
import io.sqledge.replication.CatalogDifferences.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Compares the upstream's catalog with the file's and applies what differs; tables whose rows it concerns become COPYING
 * here and are copied by {@link TableCopier}. Called on the thread {@code replication-catalog}, with its own connection.
 *
 * <p>Schema changes do not travel in the stream, so there are two positions. The catalog's moves to an LSN read
 * <em>before</em> a comparison, once that found nothing or what it found is committed to the file.
 */
final class CatalogFollower {

    private static final Logger LOG = Logger.getLogger(CatalogFollower.class);

    private final ReplicationSettings settings;
    private final CatalogHolder catalogs;
    private final ReplicaWriter writer;
    private final ReplicaPosition position;
    private final Descriptions descriptions;
    private final Supplier<StreamSession> stream;
    /** Of the last comparison in full; null before the first. */
    private String fingerprint;
    /** Selected tables that were not there, when last told. */
    private Set<String> missing = Set.of();

    /** @param stream the one in use now */
    CatalogFollower(ReplicationSettings settings, CatalogHolder catalogs, ReplicaWriter writer, ReplicaPosition position,
            Descriptions descriptions, Supplier<StreamSession> stream) {
        this.descriptions = descriptions;
        this.stream = stream;
        this.settings = settings;
        this.catalogs = catalogs;
        this.writer = writer;
        this.position = position;
    }

    /** Makes the next comparison a full one: something else than the poll saw a difference. */
    void distrust() {
        fingerprint = null;
    }

    /**
     * One comparison. On return the catalog position has moved to an LSN read at its beginning.
     *
     * @throws PgException 42704 when the publication is gone or another one: from 18 on the server then leaves changes out
     *     of the stream without a word, so the stream must not go on
     */
    void compare(Connection connection) throws SQLException {
        long asked = System.nanoTime();
        CatalogPosition.Reading reading = CatalogPosition.read(connection);
        int segment = catalogs.current().map(c -> c.system().walSegmentSize()).orElse(SystemCatalog.DEFAULT_WAL_SEGMENT_BYTES);
        position.clock().measured(reading.clockMicros(), asked, reading.answered());
        position.upstreamWas(reading.lsn().withoutPageHeader(segment), asked);
        stream.get().upstreamHas(reading.flushed());
        String now = CatalogFingerprint.read(connection);
        boolean doubted = catalogs.current().stream().flatMap(c -> c.tables().stream()).anyMatch(t -> t.state() == Table.State.COMPARING);
        if (!now.equals(fingerprint) || doubted) {
            fingerprint = compareInFull(connection) ? now : null;
        }
        position.advanceCatalog(reading.lsn());
        for (String zone : position.zones().takeWanted()) {
            position.zones().compared(zone, ZoneComparison.isSame(connection, zone));
        }
        Lsn wanted = position.wanted();
        if (!reading.exact() && position.view().catalog().isBefore(wanted) || reading.flushed().isBefore(wanted)) {
            CatalogPosition.nudge(connection);
        }
    }

    /** @return false when the stream described tables meanwhile: then there is more to see */
    private boolean compareInFull(Connection connection) throws SQLException {
        Publication publication = Publication.open(connection, settings.publication(), false);
        String noted = writer.call(t -> new ReplicationNotes(t).get(ReplicationNotes.PUBLICATION_OID));
        if (!Integer.toUnsignedString(publication.oid()).equals(noted)) {
            throw PgException.error(SqlState.UNDEFINED_OBJECT, "publication \"" + publication.name()
                    + "\" was dropped and made again");
        }
        Descriptions.Seen described = descriptions.seen();
        Catalog known = catalogs.current().orElseThrow();
        SystemCatalog system = new SystemCatalogReader(connection).read(known.system());
        List<UpstreamRelation> all = new UpstreamCatalogReader(connection, settings.publication()).relations();
        TableSelection.Chosen chosen = settings.selection().among(all);
        tellMissing(settings.selection().missing(all));
        Partitions partitions = new Partitions(all);
        if (publication.ours()) {
            partitions.publish(publication, chosen);
        }
        Set<Integer> members = publication.members();
        List<UpstreamRelation> relations = partitions.defined(publication.withFuturePartitions());
        if (publication.ours()) {
            withdrawUnidentifiable(publication, members, relations);
        }
        Map<Integer, RewriteMark> marks = writer.call(t -> new ReplicationNotes(t).rewriteMarks());
        List<Step> steps = new ArrayList<>();
        for (Step step : CatalogDifferences.between(known.tables(), marks, relations,
                r -> Replicability.obstacle(r, chosen, publication.ours(), members.contains(r.oid())))) {
            Step possible = step instanceof Step.Copy copy ? published(copy, publication, members) : step;
            if (!isKnown(known, possible)) {
                steps.add(possible);
            }
        }
        steps.addAll(unpublished(publication, members, known, relations, steps));
        steps.addAll(EnumChanges.copies(known, relations, EnumChanges.between(known, system), steps));
        boolean systemChanged = !system.equals(known.system());
        Map<Integer, TypeInfo> types = new HashMap<>();
        system.types().forEach(t -> types.put(t.oid(), t));
        writer.call(transaction -> {
            if (systemChanged) {
                transaction.putSystemCatalog(system);
            }
            new CatalogChange(transaction, types::get, oid -> descriptions.isLast(described, oid), () -> descriptions.isLast(described),
                    stream.get().applier()).apply(steps);
            noteMarks(transaction, marks, relations, steps);
            return null;
        });
        steps.stream().filter(s -> !(s instanceof Step.Confirm)).forEach(s -> LOG.infof("catalog difference applied %s", describe(s)));
        FollowedIndexes indexes = new FollowedIndexes(new ReplicaSchema(types::get));
        for (int oid : writer.<List<Integer>>call(indexes::incomplete)) {
            while (writer.<Boolean>call(transaction -> indexes.makeOne(transaction, oid))) {
                // In between the stream goes on.
            }
        }
        return descriptions.isLast(described);
    }

    private void tellMissing(Set<String> names) {
        if (!names.isEmpty() && !names.equals(missing)) {
            LOG.warnf("selected, but not in the schemas %s: %s. A table made later is taken in", settings.schemas(), names);
        }
        missing = names;
    }

    /** First of all: while a table without identity is published, nobody upstream can update or delete its rows. */
    private static void withdrawUnidentifiable(Publication publication, Set<Integer> members,
            List<UpstreamRelation> relations) throws SQLException {
        for (UpstreamRelation relation : relations) {
            if (!relation.identityUsable() && members.remove(relation.oid())) {
                publication.remove(relation.quotedName());
            }
        }
    }

    private static Step published(Step.Copy copy, Publication publication, Set<Integer> members)
            throws SQLException {
        if (members.contains(copy.oid()) || publication.add(copy.relation())) {
            return copy;
        }
        return new Step.Exclude(copy.relation(), "not published");
    }

    /**
     * Replicated tables that are not in the publication, or were not for a while: what changed meanwhile is not in the
     * stream. An edge that shares our publication does this when a table loses its key and gains it again.
     */
    private List<Step> unpublished(Publication publication, Set<Integer> members, Catalog known,
            List<UpstreamRelation> relations, List<Step> steps) throws SQLException {
        Set<Integer> stepped = new HashSet<>();
        steps.forEach(s -> stepped.add(s.oid()));
        Map<Integer, String> rows = publication.rows();
        List<Step> copies = new ArrayList<>();
        for (UpstreamRelation relation : relations) {
            int oid = relation.oid();
            if (stepped.contains(oid)
                    || known.table(oid).filter(t -> t.state() != Table.State.NOT_REPLICATED).isEmpty()) {
                continue;
            }
            String noted = writer.call(t -> new ReplicationNotes(t).publicationRow(oid));
            String row = rows.get(oid);
            if (publication.ours() && !members.contains(oid)
                    || noted != null && row != null && !noted.equals(row)) {
                copies.add(published(new Step.Copy(relation, "table being copied"), publication, members));
            } else if (noted == null && row != null) {
                writer.call(t -> {
                    new ReplicationNotes(t).putPublicationRow(oid, row);
                    return null;
                });
            }
        }
        return copies;
    }

    /** Whether an exclusion that came of a refused publication is in the file already. */
    private static boolean isKnown(Catalog known, Step step) {
        return step instanceof Step.Exclude exclude && known.table(step.oid()).filter(
                t -> t.state() == Table.State.NOT_REPLICATED && exclude.reason().equals(t.reason())
                        && CatalogDifferences.sameDescription(t, exclude.relation())).isPresent();
    }

    /** A mark that changed without a step (TRUNCATE, SET STATISTICS) must not add up with a later one. */
    private static void noteMarks(WriteTransaction transaction, Map<Integer, RewriteMark> marks,
            List<UpstreamRelation> relations, List<Step> steps) {
        Set<Integer> stepped = new HashSet<>();
        steps.forEach(s -> stepped.add(s.oid()));
        ReplicationNotes notes = new ReplicationNotes(transaction);
        for (UpstreamRelation relation : relations) {
            RewriteMark mark = marks.get(relation.oid());
            if (mark != null && !mark.equals(relation.rewriteMark()) && !stepped.contains(relation.oid())) {
                notes.putRewriteMark(relation.oid(), relation.rewriteMark());
            }
        }
    }

    private static String describe(Step step) {
        if (step instanceof Step.Drop drop) {
            return "step=drop table=" + drop.table().schema() + "." + drop.table().name();
        }
        if (step instanceof Step.Exclude exclude) {
            return "step=exclude table=" + exclude.relation().quotedName() + " reason=\"" + exclude.reason() + "\"";
        }
        if (step instanceof Step.Describe describe) {
            return "step=describe table=" + describe.relation().quotedName();
        }
        Step.Copy copy = (Step.Copy) step;
        return "step=copy table=" + copy.relation().quotedName() + " reason=\"" + copy.reason() + "\"";
    }
}
