package io.sqledge.sql.analyze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Picks among operators or functions of one name (manual, "Type Conversion": "Operator Type Resolution", steps 3.a to 3.f;
 * func_select_candidate). Each step keeps the better candidates, and none of the steps may leave nobody.
 *
 * @param <T> operator or function
 */
final class CandidateSelector<T> {

    private static final char STRING = 'S';
    private final TypeRules types;
    private final Function<T, List<Integer>> declared;

    CandidateSelector(TypeRules types, Function<T, List<Integer>> declared) {
        this.types = types;
        this.declared = declared;
    }

    /** @return the one that PostgreSQL takes, or null where it finds none or several */
    T select(List<Integer> actual, List<T> all) {
        List<T> candidates = all.stream().filter(c -> types.argumentsFit(actual, declared.apply(c))).toList();
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        List<Integer> given = actual.stream().map(t -> isUnknown(t) ? t : types.base(t)).toList();
        candidates = withMost(candidates, given, (type, target) -> type.equals(target));
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        candidates = withMost(candidates, given, (type, target) -> type.equals(target)
                || types.category(type) == types.category(target) && types.isPreferred(target));
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (!given.contains(TypeOids.UNKNOWN)) {
            return null;
        }
        candidates = byCategoryOfUnknown(candidates, given);
        return candidates.size() == 1 ? candidates.get(0) : byOneKnownType(candidates, given);
    }

    private static boolean isUnknown(int type) {
        return type == TypeOids.UNKNOWN;
    }

    private interface Match {
        boolean counts(Integer given, Integer target);
    }

    private List<T> withMost(List<T> candidates, List<Integer> given, Match match) {
        List<T> best = new ArrayList<>();
        int most = 0;
        for (T candidate : candidates) {
            List<Integer> targets = declared.apply(candidate);
            int count = 0;
            for (int i = 0; i < given.size(); i++) {
                if (!isUnknown(given.get(i)) && match.counts(given.get(i), targets.get(i))) {
                    count++;
                }
            }
            if (count > most || best.isEmpty()) {
                most = count;
                best.clear();
            }
            if (count == most) {
                best.add(candidate);
            }
        }
        return best;
    }

    /** Where unknown arguments stand: strings first, else the one category all agree on, and its preferred type. */
    private List<T> byCategoryOfUnknown(List<T> candidates, List<Integer> given) {
        List<Predicate<T>> tests = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!isUnknown(given.get(i))) {
                continue;
            }
            int at = i;
            List<Integer> targets = candidates.stream().map(c -> declared.apply(c).get(at)).toList();
            boolean anyString = targets.stream().anyMatch(t -> types.category(t) == STRING);
            char category = anyString ? STRING : types.category(targets.get(0));
            if (!anyString && targets.stream().anyMatch(t -> types.category(t) != category)) {
                return candidates;
            }
            boolean preferred = targets.stream().anyMatch(t -> types.category(t) == category && types.isPreferred(t));
            tests.add(c -> types.category(declared.apply(c).get(at)) == category
                    && (!preferred || types.isPreferred(declared.apply(c).get(at))));
        }
        List<T> kept = candidates.stream().filter(c -> tests.stream().allMatch(t -> t.test(c))).toList();
        return kept.isEmpty() ? candidates : kept;
    }

    /** Known arguments of one type: try that type for the unknown ones too. */
    private T byOneKnownType(List<T> candidates, List<Integer> given) {
        List<Integer> known = given.stream().filter(t -> !isUnknown(t)).distinct().toList();
        if (known.size() != 1) {
            return null;
        }
        List<Integer> assumed = Collections.nCopies(given.size(), known.get(0));
        List<T> fitting = candidates.stream().filter(c -> types.argumentsFit(assumed, declared.apply(c))).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }
}
