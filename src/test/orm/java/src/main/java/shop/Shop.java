package shop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The shop's tables as the programs beside this file walk over them. */
final class Shop {

    /** By table, the Java type of each column, keys of other tables left out. */
    static final Map<String, Map<String, Class<?>>> TABLES = new LinkedHashMap<>();
    /** By table, the column and the table that it refers to. */
    static final Map<String, Map<String, String>> PARENTS = Map.of("address", Map.of("customer_id", "customer"),
            "category", Map.of("parent_id", "category"), "product", Map.of("category_id", "category"),
            "orders", Map.of("customer_id", "customer", "address_id", "address"), "order_item", Map.of("order_id", "orders", "product_id", "product"),
            "review", Map.of("product_id", "product", "customer_id", "customer"), "employee", Map.of("manager_id", "employee"));
    private static final Map<Class<?>, List<?>> SAMPLES = Map.of(Integer.class, List.of(1, 3), Long.class, List.of(1L, 3L),
            Short.class, List.of((short) 1, (short) 5), String.class, List.of("Ann", "N-1"), Boolean.class, List.of(true, false),
            BigDecimal.class, List.of(new BigDecimal("9.99"), new BigDecimal("49")), Double.class, List.of(0.3, 1.5),
            LocalDate.class, List.of(LocalDate.of(2016, 6, 6), LocalDate.of(2024, 3, 5)),
            LocalDateTime.class, List.of(LocalDateTime.of(2024, 3, 11, 10, 0), LocalDateTime.of(2024, 4, 1, 0, 0)),
            OffsetDateTime.class, List.of(OffsetDateTime.parse("2024-01-02T10:00:00Z"), OffsetDateTime.parse("2024-03-02T10:00:00Z")));
    private static final List<UUID> IDS = List.of(UUID.fromString("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"),
            UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));
    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class, Short.class, BigDecimal.class);

    static {
        table("customer", "id", Integer.class, "email", String.class, "name", String.class, "nickname", String.class, "active", Boolean.class,
                "credit", BigDecimal.class, "born", LocalDate.class, "created_at", OffsetDateTime.class, "last_login", LocalDateTime.class);
        table("address", "id", Integer.class, "street", String.class, "city", String.class, "zip", String.class, "is_default", Boolean.class);
        table("category", "id", Integer.class, "name", String.class, "position", Short.class);
        table("product", "id", Long.class, "sku", String.class, "title", String.class, "description", String.class, "price", BigDecimal.class,
                "weight", Double.class, "stock", Integer.class, "published", Boolean.class, "created_at", OffsetDateTime.class);
        table("tag", "id", Integer.class, "name", String.class);
        table("orders", "id", UUID.class, "total", BigDecimal.class, "note", String.class, "placed_at", OffsetDateTime.class,
                "shipped_on", LocalDate.class, "version", Integer.class);
        table("order_item", "id", Long.class, "quantity", Integer.class, "price", BigDecimal.class, "discount", BigDecimal.class);
        table("review", "id", Long.class, "rating", Short.class, "body", String.class, "created_at", LocalDateTime.class, "approved", Boolean.class);
        table("employee", "id", Integer.class, "name", String.class, "salary", BigDecimal.class, "hired_on", LocalDate.class);
    }

    private Shop() { }

    private static void table(String name, Object... columns) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            types.put((String) columns[i], (Class<?>) columns[i + 1]);
        }
        TABLES.put(name, types);
    }

    static String url() {
        return "jdbc:postgresql://" + System.getenv("PGHOST") + ":" + System.getenv("PGPORT") + "/" + System.getenv("PGDATABASE");
    }

    static String user() {
        return System.getenv("PGUSER");
    }

    static String password() {
        return System.getenv("PGPASSWORD");
    }

    @SuppressWarnings("unchecked")
    static <T> T value(Class<T> type, int n) {
        return type == UUID.class ? (T) IDS.get(n) : (T) SAMPLES.get(type).get(n);
    }

    static boolean isNumber(Class<?> type) {
        return NUMBERS.contains(type);
    }

    static boolean isTime(Class<?> type) {
        return type == LocalDate.class || type == LocalDateTime.class || type == OffsetDateTime.class;
    }

    static boolean isOrdered(Class<?> type) {
        return isNumber(type) || isTime(type) || type == Double.class;
    }

    /** Runs one read; what the library itself refuses is told, and not captured. */
    static void run(Runnable read) {
        try {
            read.run();
        } catch (RuntimeException e) {
            System.err.println(e.getClass().getSimpleName() + " " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
