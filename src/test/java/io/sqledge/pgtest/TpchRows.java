package io.sqledge.pgtest;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Rows like those of TPC-H at scale 0.01: the same sizes, domains and correlations as far as its queries ask for them, from a
 * seed of our own, not the ones that dbgen makes.
 */
final class TpchRows {

    private static final List<String> REGIONS = List.of("AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST");
    private static final List<String> NATIONS = List.of("ALGERIA 0", "ARGENTINA 1", "BRAZIL 1", "CANADA 1", "EGYPT 4", "ETHIOPIA 0", "FRANCE 3",
            "GERMANY 3", "INDIA 2", "INDONESIA 2", "IRAN 4", "IRAQ 4", "JAPAN 2", "JORDAN 4", "KENYA 0", "MOROCCO 0", "MOZAMBIQUE 0", "PERU 1",
            "CHINA 2", "ROMANIA 3", "SAUDI ARABIA 4", "VIETNAM 2", "RUSSIA 3", "UNITED KINGDOM 3", "UNITED STATES 1");
    private static final List<String> COLORS = List.of("almond", "azure", "blush", "chiffon", "coral", "forest", "green", "indian", "ivory",
            "khaki", "lemon", "linen", "maroon", "navy", "olive", "peru", "rose", "sienna", "steel", "tan");
    private static final List<String> WORDS = List.of("carefully", "final", "deposits", "sleep", "special", "quick", "requests", "ironic",
            "accounts", "bold", "packages", "Customer", "Complaints", "furiously", "even", "pending");
    private static final int SUPPLIERS = 100;
    private static final int PARTS = 2000;
    private static final int CUSTOMERS = 1500;
    private static final int ORDERS = 15_000;

    private final Random random = new Random(20_240_101);

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String words() {
        List<String> words = new ArrayList<>();
        for (int i = between(3, 6); i > 0; i--) {
            words.add(any(WORDS));
        }
        return String.join(" ", words);
    }

    private static String money(long cents) {
        return (cents < 0 ? "-" : "") + Math.abs(cents) / 100 + "." + String.format("%02d", Math.abs(cents) % 100);
    }

    private String phone(int nation) {
        return (10 + nation) + "-" + between(100, 999) + "-" + between(100, 999) + "-" + between(1000, 9999);
    }

    void copyInto(Connection connection) throws SQLException, java.io.IOException {
        copy(connection, "region", IntStream.range(0, REGIONS.size()).mapToObj(i -> i + "|" + REGIONS.get(i) + "|" + words()).toList());
        copy(connection, "nation", IntStream.range(0, NATIONS.size()).mapToObj(i -> {
            String nation = NATIONS.get(i);
            int end = nation.lastIndexOf(' ');
            return i + "|" + nation.substring(0, end) + "|" + nation.substring(end + 1) + "|" + words();
        }).toList());
        copy(connection, "supplier", IntStream.rangeClosed(1, SUPPLIERS).mapToObj(this::supplier).toList());
        copy(connection, "part", IntStream.rangeClosed(1, PARTS).mapToObj(this::part).toList());
        List<String> offers = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            for (int i = 0; i < 4; i++) {
                offers.add(part + "|" + supplierOf(part, i) + "|" + between(1, 9999) + "|" + money(between(100, 100_000)) + "|" + words());
            }
        }
        copy(connection, "partsupp", offers);
        copy(connection, "customer", IntStream.rangeClosed(1, CUSTOMERS).mapToObj(this::customer).toList());
        List<String> orders = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int order = 1; order <= ORDERS; order++) {
            orders.add(order(order, lines));
        }
        copy(connection, "orders", orders);
        copy(connection, "lineitem", lines);
    }

    private static void copy(Connection connection, String table, List<String> rows) throws SQLException, java.io.IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN (DELIMITER '|')",
                new StringReader(String.join("\n", rows) + "\n"));
    }

    private static int supplierOf(int part, int offer) {
        return (part + offer * (SUPPLIERS / 4 + (part - 1) / SUPPLIERS)) % SUPPLIERS + 1;
    }

    private String supplier(int key) {
        int nation = random.nextInt(NATIONS.size());
        return key + "|" + String.format("Supplier#%09d", key) + "|" + key % 100 + " " + any(WORDS) + " " + any(WORDS) + "|" + nation + "|" + phone(nation) + "|"
                + money(between(-99_999, 999_999)) + "|" + words();
    }

    private String part(int key) {
        String type = any("STANDARD", "SMALL", "MEDIUM", "LARGE", "ECONOMY", "PROMO") + " " + any("ANODIZED", "BURNISHED", "PLATED", "POLISHED", "BRUSHED")
                + " " + any("TIN", "NICKEL", "BRASS", "STEEL", "COPPER");
        String container = any("SM", "LG", "MED", "JUMBO", "WRAP") + " " + any("CASE", "BOX", "BAG", "JAR", "PKG", "PACK", "CAN", "DRUM");
        int maker = between(1, 5);
        return key + "|" + any(COLORS) + " " + any(COLORS) + " " + any(COLORS) + "|Manufacturer#" + maker + "|Brand#" + maker + between(1, 5) + "|" + type
                + "|" + between(1, 50) + "|" + container + "|" + money(price(key)) + "|" + any(WORDS);
    }

    private static long price(int part) {
        return 90_000 + part / 10 % 20_001 + 100L * (part % 1000);
    }

    private String customer(int key) {
        int nation = random.nextInt(NATIONS.size());
        return key + "|" + String.format("Customer#%09d", key) + "|" + key % 100 + " " + any(WORDS) + " " + any(WORDS) + "|" + nation + "|" + phone(nation) + "|"
                + money(between(-99_999, 999_999)) + "|" + any("AUTOMOBILE", "BUILDING", "FURNITURE", "MACHINERY", "HOUSEHOLD") + "|" + words();
    }

    /** A third of the customers order nothing. */
    private String order(int key, List<String> lines) {
        int customer = between(1, CUSTOMERS);
        customer -= customer % 3 == 0 ? 1 : 0;
        LocalDate ordered = LocalDate.of(1992, 1, 1).plusDays(random.nextInt(2406));
        LocalDate today = LocalDate.of(1995, 6, 17);
        int count = between(1, 7);
        int open = 0;
        long total = 0;
        for (int line = 1; line <= count; line++) {
            int part = between(1, PARTS);
            int quantity = between(1, 50);
            long extended = quantity * price(part);
            int discount = random.nextInt(11);
            int tax = random.nextInt(9);
            LocalDate shipped = ordered.plusDays(between(1, 121));
            LocalDate received = shipped.plusDays(between(1, 30));
            open += shipped.isAfter(today) ? 1 : 0;
            total += extended * (100 - discount) * (100 + tax) / 10_000;
            lines.add(key + "|" + part + "|" + supplierOf(part, random.nextInt(4)) + "|" + line + "|" + quantity + "|" + money(extended) + "|"
                    + money(discount) + "|" + money(tax) + "|" + (received.isAfter(today) ? "N" : any("R", "A")) + "|"
                    + (shipped.isAfter(today) ? "O" : "F") + "|" + shipped + "|" + ordered.plusDays(between(30, 90)) + "|" + received + "|"
                    + any("DELIVER IN PERSON", "COLLECT COD", "NONE", "TAKE BACK RETURN") + "|"
                    + any("REG AIR", "AIR", "RAIL", "SHIP", "TRUCK", "MAIL", "FOB") + "|" + any(WORDS));
        }
        String status = open == 0 ? "F" : open == count ? "O" : "P";
        return key + "|" + customer + "|" + status + "|" + money(total) + "|" + ordered + "|"
                + any("1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW") + "|" + String.format("Clerk#%09d", between(1, 10)) + "|0|" + words();
    }
}
