package io.sqledge.catalog;

import java.util.List;
import java.util.Map;

/**
 * What typing needs of the upstream's system catalogs, as loaded on connect and kept in the file, so that an edge that
 * starts while the upstream is away can still plan.
 *
 * @param enumLabels labels by enum type OID, in {@code enumsortorder}
 * @param walSegmentSize bytes, a power of two
 */
public record SystemCatalog(int serverVersionNum, String databaseName, int walSegmentSize, List<TypeInfo> types,
        List<OperatorInfo> operators, List<FunctionInfo> functions, List<CastInfo> casts,
        List<CollationInfo> collations, Map<Integer, List<String>> enumLabels) {

    /** What a server has that was not built or set up otherwise. */
    public static final int DEFAULT_WAL_SEGMENT_BYTES = 16 * 1024 * 1024;

    public SystemCatalog {
        types = List.copyOf(types);
        operators = List.copyOf(operators);
        functions = List.copyOf(functions);
        casts = List.copyOf(casts);
        collations = List.copyOf(collations);
        enumLabels = Map.copyOf(enumLabels);
    }
}
