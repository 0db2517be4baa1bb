-- Captured by OrmCaptureIT from node/typeorm.mjs, not written by hand.

SELECT version();

SELECT * FROM current_schema();

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."id" = $1)) LIMIT 1;

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer";

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" ORDER BY "customer"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "customer" "customer";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."id" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id" FROM "customer" "customer" WHERE (((("customer"."id" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."id" BETWEEN $1 AND $2)) ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."id" >= $1)) ORDER BY "customer"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."id" != $1));

SELECT SUM("customer"."id") AS "SUM" FROM "customer" "customer";

--@ parameter 0 "1"
SELECT AVG("customer"."id") AS "AVG" FROM "customer" "customer" WHERE (("customer"."id" > $1));

SELECT MAX("customer"."id") AS "MAX" FROM "customer" "customer";

--@ parameter 0 "Ann"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."email" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."email" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."email" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."email" = $1))) LIMIT 1;

SELECT "x"."email" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."email";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email" FROM "customer" "customer" WHERE (((("customer"."email" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."email" LIKE $1));

--@ parameter 0 "a%"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."email" ILIKE $1)) ORDER BY "customer"."email" ASC, "customer"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."email" AS "x_email", "x"."name" AS "x_name", "x"."nickname" AS "x_nickname", "x"."active" AS "x_active", "x"."credit" AS "x_credit", "x"."born" AS "x_born", "x"."created_at" AS "x_created_at", "x"."last_login" AS "x_last_login", "x"."settings" AS "x_settings" FROM "customer" "x" WHERE LOWER("x"."email") = $1;

--@ parameter 0 "Ann"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."name" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."name" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."name" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."name" = $1))) LIMIT 1;

SELECT "x"."name" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."name";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."name" AS "customer_name" FROM "customer" "customer" WHERE (((("customer"."name" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."name" LIKE $1));

--@ parameter 0 "a%"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."name" ILIKE $1)) ORDER BY "customer"."name" ASC, "customer"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."email" AS "x_email", "x"."name" AS "x_name", "x"."nickname" AS "x_nickname", "x"."active" AS "x_active", "x"."credit" AS "x_credit", "x"."born" AS "x_born", "x"."created_at" AS "x_created_at", "x"."last_login" AS "x_last_login", "x"."settings" AS "x_settings" FROM "customer" "x" WHERE LOWER("x"."name") = $1;

--@ parameter 0 "Ann"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."nickname" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."nickname" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."nickname" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."nickname" = $1))) LIMIT 1;

SELECT "x"."nickname" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."nickname";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."nickname" AS "customer_nickname" FROM "customer" "customer" WHERE (((("customer"."nickname" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."nickname" LIKE $1));

--@ parameter 0 "a%"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."nickname" ILIKE $1)) ORDER BY "customer"."nickname" ASC, "customer"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."email" AS "x_email", "x"."name" AS "x_name", "x"."nickname" AS "x_nickname", "x"."active" AS "x_active", "x"."credit" AS "x_credit", "x"."born" AS "x_born", "x"."created_at" AS "x_created_at", "x"."last_login" AS "x_last_login", "x"."settings" AS "x_settings" FROM "customer" "x" WHERE LOWER("x"."nickname") = $1;

--@ parameter 0 "true"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."active" = $1));

--@ parameter 0 "true"
--@ parameter 0 "false"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."active" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "true"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."active" != $1));

--@ parameter 0 "false"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."active" = $1))) LIMIT 1;

SELECT "x"."active" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."active";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."active" AS "customer_active" FROM "customer" "customer" WHERE (((("customer"."active" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "9.99"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."credit" = $1));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."credit" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "9.99"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."credit" != $1));

--@ parameter 0 "49"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."credit" = $1))) LIMIT 1;

SELECT "x"."credit" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."credit";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."credit" AS "customer_credit" FROM "customer" "customer" WHERE (((("customer"."credit" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."credit" BETWEEN $1 AND $2)) ORDER BY "customer"."credit" ASC, "customer"."id" ASC;

--@ parameter 0 "9.99"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."credit" >= $1)) ORDER BY "customer"."credit" DESC NULLS LAST, "customer"."id" ASC LIMIT 2;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."credit" < $1) AND ("customer"."id" != $2));

SELECT SUM("customer"."credit") AS "SUM" FROM "customer" "customer";

--@ parameter 0 "1"
SELECT AVG("customer"."credit") AS "AVG" FROM "customer" "customer" WHERE (("customer"."id" > $1));

SELECT MAX("customer"."credit") AS "MAX" FROM "customer" "customer";

--@ parameter 0 "2016-06-06"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."born" = $1));

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."born" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "2016-06-06"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."born" != $1));

--@ parameter 0 "2024-03-05"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."born" = $1))) LIMIT 1;

SELECT "x"."born" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."born";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."born" AS "customer_born" FROM "customer" "customer" WHERE (((("customer"."born" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."born" BETWEEN $1 AND $2)) ORDER BY "customer"."born" ASC, "customer"."id" ASC;

--@ parameter 0 "2016-06-06"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."born" >= $1)) ORDER BY "customer"."born" DESC NULLS LAST, "customer"."id" ASC LIMIT 2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."born" < $1) AND ("customer"."id" != $2));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."created_at" = $1));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."created_at" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."created_at" != $1));

--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."created_at" = $1))) LIMIT 1;

SELECT "x"."created_at" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."created_at";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."created_at" AS "customer_created_at" FROM "customer" "customer" WHERE (((("customer"."created_at" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."created_at" BETWEEN $1 AND $2)) ORDER BY "customer"."created_at" ASC, "customer"."id" ASC;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."created_at" >= $1)) ORDER BY "customer"."created_at" DESC NULLS LAST, "customer"."id" ASC LIMIT 2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."created_at" < $1) AND ("customer"."id" != $2));

--@ parameter 0 "2024-03-11 10:00:00"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."last_login" = $1));

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."last_login" IN ($1, $2))) ORDER BY "customer"."id" DESC;

--@ parameter 0 "2024-03-11 10:00:00"
SELECT COUNT(1) AS "cnt" FROM "customer" "customer" WHERE (("customer"."last_login" != $1));

--@ parameter 0 "2024-04-01 00:00:00"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "customer" "customer" WHERE (("customer"."last_login" = $1))) LIMIT 1;

SELECT "x"."last_login" AS "c", COUNT(*) AS "n" FROM "customer" "x" GROUP BY "x"."last_login";

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."last_login" AS "customer_last_login" FROM "customer" "customer" WHERE (((("customer"."last_login" IS NULL))) OR ((("customer"."id" = $1))));

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."last_login" BETWEEN $1 AND $2)) ORDER BY "customer"."last_login" ASC, "customer"."id" ASC;

--@ parameter 0 "2024-03-11 10:00:00"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."last_login" >= $1)) ORDER BY "customer"."last_login" DESC NULLS LAST, "customer"."id" ASC LIMIT 2;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (("customer"."last_login" < $1) AND ("customer"."id" != $2));

--@ parameter 0 "1"
SELECT "customer"."id" AS "customer_id", "customer"."settings" AS "customer_settings" FROM "customer" "customer" WHERE (((("customer"."settings" IS NULL))) OR ((("customer"."id" = $1))));

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_address"."id" AS "customer__customer_address_id", "customer__customer_address"."customer_id" AS "customer__customer_address_customer_id", "customer__customer_address"."street" AS "customer__customer_address_street", "customer__customer_address"."city" AS "customer__customer_address_city", "customer__customer_address"."zip" AS "customer__customer_address_zip", "customer__customer_address"."country" AS "customer__customer_address_country", "customer__customer_address"."is_default" AS "customer__customer_address_is_default" FROM "customer" "customer" LEFT JOIN "address" "customer__customer_address" ON "customer__customer_address"."customer_id"="customer"."id" ORDER BY "customer"."id" ASC, "customer__customer_address"."id" ASC;

SELECT DISTINCT "distinctAlias"."customer_id" AS "ids_customer_id", "distinctAlias"."customer_id" FROM (SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_address"."id" AS "customer__customer_address_id", "customer__customer_address"."customer_id" AS "customer__customer_address_customer_id", "customer__customer_address"."street" AS "customer__customer_address_street", "customer__customer_address"."city" AS "customer__customer_address_city", "customer__customer_address"."zip" AS "customer__customer_address_zip", "customer__customer_address"."country" AS "customer__customer_address_country", "customer__customer_address"."is_default" AS "customer__customer_address_is_default" FROM "customer" "customer" LEFT JOIN "address" "customer__customer_address" ON "customer__customer_address"."customer_id"="customer"."id") "distinctAlias" ORDER BY "distinctAlias"."customer_id" ASC, "customer_id" ASC LIMIT 2;

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_address"."id" AS "customer__customer_address_id", "customer__customer_address"."customer_id" AS "customer__customer_address_customer_id", "customer__customer_address"."street" AS "customer__customer_address_street", "customer__customer_address"."city" AS "customer__customer_address_city", "customer__customer_address"."zip" AS "customer__customer_address_zip", "customer__customer_address"."country" AS "customer__customer_address_country", "customer__customer_address"."is_default" AS "customer__customer_address_is_default" FROM "customer" "customer" LEFT JOIN "address" "customer__customer_address" ON "customer__customer_address"."customer_id"="customer"."id" WHERE "customer"."id" IN (1, 2) ORDER BY "customer"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "customer" "x" INNER JOIN "address" "c" ON "c"."customer_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_orders"."id" AS "customer__customer_orders_id", "customer__customer_orders"."customer_id" AS "customer__customer_orders_customer_id", "customer__customer_orders"."address_id" AS "customer__customer_orders_address_id", "customer__customer_orders"."state" AS "customer__customer_orders_state", "customer__customer_orders"."total" AS "customer__customer_orders_total", "customer__customer_orders"."note" AS "customer__customer_orders_note", "customer__customer_orders"."placed_at" AS "customer__customer_orders_placed_at", "customer__customer_orders"."shipped_on" AS "customer__customer_orders_shipped_on", "customer__customer_orders"."version" AS "customer__customer_orders_version" FROM "customer" "customer" LEFT JOIN "orders" "customer__customer_orders" ON "customer__customer_orders"."customer_id"="customer"."id" ORDER BY "customer"."id" ASC, "customer__customer_orders"."id" ASC;

SELECT DISTINCT "distinctAlias"."customer_id" AS "ids_customer_id", "distinctAlias"."customer_id" FROM (SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_orders"."id" AS "customer__customer_orders_id", "customer__customer_orders"."customer_id" AS "customer__customer_orders_customer_id", "customer__customer_orders"."address_id" AS "customer__customer_orders_address_id", "customer__customer_orders"."state" AS "customer__customer_orders_state", "customer__customer_orders"."total" AS "customer__customer_orders_total", "customer__customer_orders"."note" AS "customer__customer_orders_note", "customer__customer_orders"."placed_at" AS "customer__customer_orders_placed_at", "customer__customer_orders"."shipped_on" AS "customer__customer_orders_shipped_on", "customer__customer_orders"."version" AS "customer__customer_orders_version" FROM "customer" "customer" LEFT JOIN "orders" "customer__customer_orders" ON "customer__customer_orders"."customer_id"="customer"."id") "distinctAlias" ORDER BY "distinctAlias"."customer_id" ASC, "customer_id" ASC LIMIT 2;

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_orders"."id" AS "customer__customer_orders_id", "customer__customer_orders"."customer_id" AS "customer__customer_orders_customer_id", "customer__customer_orders"."address_id" AS "customer__customer_orders_address_id", "customer__customer_orders"."state" AS "customer__customer_orders_state", "customer__customer_orders"."total" AS "customer__customer_orders_total", "customer__customer_orders"."note" AS "customer__customer_orders_note", "customer__customer_orders"."placed_at" AS "customer__customer_orders_placed_at", "customer__customer_orders"."shipped_on" AS "customer__customer_orders_shipped_on", "customer__customer_orders"."version" AS "customer__customer_orders_version" FROM "customer" "customer" LEFT JOIN "orders" "customer__customer_orders" ON "customer__customer_orders"."customer_id"="customer"."id" WHERE "customer"."id" IN (1, 2) ORDER BY "customer"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "customer" "x" INNER JOIN "orders" "c" ON "c"."customer_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_review"."id" AS "customer__customer_review_id", "customer__customer_review"."product_id" AS "customer__customer_review_product_id", "customer__customer_review"."customer_id" AS "customer__customer_review_customer_id", "customer__customer_review"."rating" AS "customer__customer_review_rating", "customer__customer_review"."body" AS "customer__customer_review_body", "customer__customer_review"."created_at" AS "customer__customer_review_created_at", "customer__customer_review"."approved" AS "customer__customer_review_approved" FROM "customer" "customer" LEFT JOIN "review" "customer__customer_review" ON "customer__customer_review"."customer_id"="customer"."id" ORDER BY "customer"."id" ASC, "customer__customer_review"."id" ASC;

SELECT DISTINCT "distinctAlias"."customer_id" AS "ids_customer_id", "distinctAlias"."customer_id" FROM (SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_review"."id" AS "customer__customer_review_id", "customer__customer_review"."product_id" AS "customer__customer_review_product_id", "customer__customer_review"."customer_id" AS "customer__customer_review_customer_id", "customer__customer_review"."rating" AS "customer__customer_review_rating", "customer__customer_review"."body" AS "customer__customer_review_body", "customer__customer_review"."created_at" AS "customer__customer_review_created_at", "customer__customer_review"."approved" AS "customer__customer_review_approved" FROM "customer" "customer" LEFT JOIN "review" "customer__customer_review" ON "customer__customer_review"."customer_id"="customer"."id") "distinctAlias" ORDER BY "distinctAlias"."customer_id" ASC, "customer_id" ASC LIMIT 2;

SELECT "customer"."id" AS "customer_id", "customer"."email" AS "customer_email", "customer"."name" AS "customer_name", "customer"."nickname" AS "customer_nickname", "customer"."active" AS "customer_active", "customer"."credit" AS "customer_credit", "customer"."born" AS "customer_born", "customer"."created_at" AS "customer_created_at", "customer"."last_login" AS "customer_last_login", "customer"."settings" AS "customer_settings", "customer__customer_review"."id" AS "customer__customer_review_id", "customer__customer_review"."product_id" AS "customer__customer_review_product_id", "customer__customer_review"."customer_id" AS "customer__customer_review_customer_id", "customer__customer_review"."rating" AS "customer__customer_review_rating", "customer__customer_review"."body" AS "customer__customer_review_body", "customer__customer_review"."created_at" AS "customer__customer_review_created_at", "customer__customer_review"."approved" AS "customer__customer_review_approved" FROM "customer" "customer" LEFT JOIN "review" "customer__customer_review" ON "customer__customer_review"."customer_id"="customer"."id" WHERE "customer"."id" IN (1, 2) ORDER BY "customer"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "customer" "x" INNER JOIN "review" "c" ON "c"."customer_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."id" = $1)) LIMIT 1;

SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address";

SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" ORDER BY "address"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "address" "address";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."id" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id" FROM "address" "address" WHERE (((("address"."id" IS NULL))) OR ((("address"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."id" BETWEEN $1 AND $2)) ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."id" >= $1)) ORDER BY "address"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."id" != $1));

SELECT SUM("address"."id") AS "SUM" FROM "address" "address";

--@ parameter 0 "1"
SELECT AVG("address"."id") AS "AVG" FROM "address" "address" WHERE (("address"."id" > $1));

SELECT MAX("address"."id") AS "MAX" FROM "address" "address";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."customer_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."customer_id" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."customer_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."customer_id" = $1))) LIMIT 1;

SELECT "x"."customer_id" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."customer_id";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id" FROM "address" "address" WHERE (((("address"."customer_id" IS NULL))) OR ((("address"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."customer_id" BETWEEN $1 AND $2)) ORDER BY "address"."customer_id" ASC, "address"."id" ASC;

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."customer_id" >= $1)) ORDER BY "address"."customer_id" DESC NULLS LAST, "address"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."customer_id" < $1) AND ("address"."id" != $2));

SELECT SUM("address"."customer_id") AS "SUM" FROM "address" "address";

--@ parameter 0 "1"
SELECT AVG("address"."customer_id") AS "AVG" FROM "address" "address" WHERE (("address"."id" > $1));

SELECT MAX("address"."customer_id") AS "MAX" FROM "address" "address";

--@ parameter 0 "Ann"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."street" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."street" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."street" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."street" = $1))) LIMIT 1;

SELECT "x"."street" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."street";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."street" AS "address_street" FROM "address" "address" WHERE (((("address"."street" IS NULL))) OR ((("address"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."street" LIKE $1));

--@ parameter 0 "a%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."street" ILIKE $1)) ORDER BY "address"."street" ASC, "address"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."street" AS "x_street", "x"."city" AS "x_city", "x"."zip" AS "x_zip", "x"."country" AS "x_country", "x"."is_default" AS "x_is_default" FROM "address" "x" WHERE LOWER("x"."street") = $1;

--@ parameter 0 "Ann"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."city" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."city" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."city" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."city" = $1))) LIMIT 1;

SELECT "x"."city" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."city";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."city" AS "address_city" FROM "address" "address" WHERE (((("address"."city" IS NULL))) OR ((("address"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."city" LIKE $1));

--@ parameter 0 "a%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."city" ILIKE $1)) ORDER BY "address"."city" ASC, "address"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."street" AS "x_street", "x"."city" AS "x_city", "x"."zip" AS "x_zip", "x"."country" AS "x_country", "x"."is_default" AS "x_is_default" FROM "address" "x" WHERE LOWER("x"."city") = $1;

--@ parameter 0 "Ann"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."zip" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."zip" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."zip" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."zip" = $1))) LIMIT 1;

SELECT "x"."zip" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."zip";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."zip" AS "address_zip" FROM "address" "address" WHERE (((("address"."zip" IS NULL))) OR ((("address"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."zip" LIKE $1));

--@ parameter 0 "a%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."zip" ILIKE $1)) ORDER BY "address"."zip" ASC, "address"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."street" AS "x_street", "x"."city" AS "x_city", "x"."zip" AS "x_zip", "x"."country" AS "x_country", "x"."is_default" AS "x_is_default" FROM "address" "x" WHERE LOWER("x"."zip") = $1;

--@ parameter 0 "Ann"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."country" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."country" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."country" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."country" = $1))) LIMIT 1;

SELECT "x"."country" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."country";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."country" AS "address_country" FROM "address" "address" WHERE (((("address"."country" IS NULL))) OR ((("address"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."country" LIKE $1));

--@ parameter 0 "a%"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."country" ILIKE $1)) ORDER BY "address"."country" ASC, "address"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."street" AS "x_street", "x"."city" AS "x_city", "x"."zip" AS "x_zip", "x"."country" AS "x_country", "x"."is_default" AS "x_is_default" FROM "address" "x" WHERE LOWER("x"."country") = $1;

--@ parameter 0 "true"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."is_default" = $1));

--@ parameter 0 "true"
--@ parameter 0 "false"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (("address"."is_default" IN ($1, $2))) ORDER BY "address"."id" DESC;

--@ parameter 0 "true"
SELECT COUNT(1) AS "cnt" FROM "address" "address" WHERE (("address"."is_default" != $1));

--@ parameter 0 "false"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "address" "address" WHERE (("address"."is_default" = $1))) LIMIT 1;

SELECT "x"."is_default" AS "c", COUNT(*) AS "n" FROM "address" "x" GROUP BY "x"."is_default";

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."is_default" AS "address_is_default" FROM "address" "address" WHERE (((("address"."is_default" IS NULL))) OR ((("address"."id" = $1))));

SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default", "address__address_customer"."id" AS "address__address_customer_id", "address__address_customer"."email" AS "address__address_customer_email", "address__address_customer"."name" AS "address__address_customer_name", "address__address_customer"."nickname" AS "address__address_customer_nickname", "address__address_customer"."active" AS "address__address_customer_active", "address__address_customer"."credit" AS "address__address_customer_credit", "address__address_customer"."born" AS "address__address_customer_born", "address__address_customer"."created_at" AS "address__address_customer_created_at", "address__address_customer"."last_login" AS "address__address_customer_last_login", "address__address_customer"."settings" AS "address__address_customer_settings" FROM "address" "address" LEFT JOIN "customer" "address__address_customer" ON "address__address_customer"."id"="address"."customer_id" ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."address_id" AS "ids_address_id" FROM (SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default", "address__address_customer"."id" AS "address__address_customer_id", "address__address_customer"."email" AS "address__address_customer_email", "address__address_customer"."name" AS "address__address_customer_name", "address__address_customer"."nickname" AS "address__address_customer_nickname", "address__address_customer"."active" AS "address__address_customer_active", "address__address_customer"."credit" AS "address__address_customer_credit", "address__address_customer"."born" AS "address__address_customer_born", "address__address_customer"."created_at" AS "address__address_customer_created_at", "address__address_customer"."last_login" AS "address__address_customer_last_login", "address__address_customer"."settings" AS "address__address_customer_settings" FROM "address" "address" LEFT JOIN "customer" "address__address_customer" ON "address__address_customer"."id"="address"."customer_id" WHERE (((("address__address_customer"."id" = $1))))) "distinctAlias" ORDER BY "address_id" ASC LIMIT 1;

--@ parameter 0 "1"
SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default", "address__address_customer"."id" AS "address__address_customer_id", "address__address_customer"."email" AS "address__address_customer_email", "address__address_customer"."name" AS "address__address_customer_name", "address__address_customer"."nickname" AS "address__address_customer_nickname", "address__address_customer"."active" AS "address__address_customer_active", "address__address_customer"."credit" AS "address__address_customer_credit", "address__address_customer"."born" AS "address__address_customer_born", "address__address_customer"."created_at" AS "address__address_customer_created_at", "address__address_customer"."last_login" AS "address__address_customer_last_login", "address__address_customer"."settings" AS "address__address_customer_settings" FROM "address" "address" LEFT JOIN "customer" "address__address_customer" ON "address__address_customer"."id"="address"."customer_id" WHERE ( (((("address__address_customer"."id" = $1)))) ) AND ( "address"."id" IN (1) );

SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."street" AS "x_street", "x"."city" AS "x_city", "x"."zip" AS "x_zip", "x"."country" AS "x_country", "x"."is_default" AS "x_is_default", "p"."id" AS "p_id", "p"."email" AS "p_email", "p"."name" AS "p_name", "p"."nickname" AS "p_nickname", "p"."active" AS "p_active", "p"."credit" AS "p_credit", "p"."born" AS "p_born", "p"."created_at" AS "p_created_at", "p"."last_login" AS "p_last_login", "p"."settings" AS "p_settings" FROM "address" "x" LEFT JOIN "customer" "p" ON "p"."id"="x"."customer_id" WHERE "p"."id" IS NULL;

SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default", "address__address_orders"."id" AS "address__address_orders_id", "address__address_orders"."customer_id" AS "address__address_orders_customer_id", "address__address_orders"."address_id" AS "address__address_orders_address_id", "address__address_orders"."state" AS "address__address_orders_state", "address__address_orders"."total" AS "address__address_orders_total", "address__address_orders"."note" AS "address__address_orders_note", "address__address_orders"."placed_at" AS "address__address_orders_placed_at", "address__address_orders"."shipped_on" AS "address__address_orders_shipped_on", "address__address_orders"."version" AS "address__address_orders_version" FROM "address" "address" LEFT JOIN "orders" "address__address_orders" ON "address__address_orders"."address_id"="address"."id" ORDER BY "address"."id" ASC, "address__address_orders"."id" ASC;

SELECT DISTINCT "distinctAlias"."address_id" AS "ids_address_id", "distinctAlias"."address_id" FROM (SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default", "address__address_orders"."id" AS "address__address_orders_id", "address__address_orders"."customer_id" AS "address__address_orders_customer_id", "address__address_orders"."address_id" AS "address__address_orders_address_id", "address__address_orders"."state" AS "address__address_orders_state", "address__address_orders"."total" AS "address__address_orders_total", "address__address_orders"."note" AS "address__address_orders_note", "address__address_orders"."placed_at" AS "address__address_orders_placed_at", "address__address_orders"."shipped_on" AS "address__address_orders_shipped_on", "address__address_orders"."version" AS "address__address_orders_version" FROM "address" "address" LEFT JOIN "orders" "address__address_orders" ON "address__address_orders"."address_id"="address"."id") "distinctAlias" ORDER BY "distinctAlias"."address_id" ASC, "address_id" ASC LIMIT 2;

SELECT "address"."id" AS "address_id", "address"."customer_id" AS "address_customer_id", "address"."street" AS "address_street", "address"."city" AS "address_city", "address"."zip" AS "address_zip", "address"."country" AS "address_country", "address"."is_default" AS "address_is_default", "address__address_orders"."id" AS "address__address_orders_id", "address__address_orders"."customer_id" AS "address__address_orders_customer_id", "address__address_orders"."address_id" AS "address__address_orders_address_id", "address__address_orders"."state" AS "address__address_orders_state", "address__address_orders"."total" AS "address__address_orders_total", "address__address_orders"."note" AS "address__address_orders_note", "address__address_orders"."placed_at" AS "address__address_orders_placed_at", "address__address_orders"."shipped_on" AS "address__address_orders_shipped_on", "address__address_orders"."version" AS "address__address_orders_version" FROM "address" "address" LEFT JOIN "orders" "address__address_orders" ON "address__address_orders"."address_id"="address"."id" WHERE "address"."id" IN (1, 2) ORDER BY "address"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "address" "x" INNER JOIN "orders" "c" ON "c"."address_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."id" = $1)) LIMIT 1;

SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category";

SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" ORDER BY "category"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "category" "category";

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."id" IN ($1, $2))) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "category" "category" WHERE (("category"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "category" "category" WHERE (("category"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "category" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id" FROM "category" "category" WHERE (((("category"."id" IS NULL))) OR ((("category"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."id" BETWEEN $1 AND $2)) ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."id" >= $1)) ORDER BY "category"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."id" != $1));

SELECT SUM("category"."id") AS "SUM" FROM "category" "category";

--@ parameter 0 "1"
SELECT AVG("category"."id") AS "AVG" FROM "category" "category" WHERE (("category"."id" > $1));

SELECT MAX("category"."id") AS "MAX" FROM "category" "category";

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."parent_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."parent_id" IN ($1, $2))) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "category" "category" WHERE (("category"."parent_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "category" "category" WHERE (("category"."parent_id" = $1))) LIMIT 1;

SELECT "x"."parent_id" AS "c", COUNT(*) AS "n" FROM "category" "x" GROUP BY "x"."parent_id";

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id" FROM "category" "category" WHERE (((("category"."parent_id" IS NULL))) OR ((("category"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."parent_id" BETWEEN $1 AND $2)) ORDER BY "category"."parent_id" ASC, "category"."id" ASC;

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."parent_id" >= $1)) ORDER BY "category"."parent_id" DESC NULLS LAST, "category"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."parent_id" < $1) AND ("category"."id" != $2));

SELECT SUM("category"."parent_id") AS "SUM" FROM "category" "category";

--@ parameter 0 "1"
SELECT AVG("category"."parent_id") AS "AVG" FROM "category" "category" WHERE (("category"."id" > $1));

SELECT MAX("category"."parent_id") AS "MAX" FROM "category" "category";

--@ parameter 0 "Ann"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."name" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."name" IN ($1, $2))) ORDER BY "category"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "category" "category" WHERE (("category"."name" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "category" "category" WHERE (("category"."name" = $1))) LIMIT 1;

SELECT "x"."name" AS "c", COUNT(*) AS "n" FROM "category" "x" GROUP BY "x"."name";

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."name" AS "category_name" FROM "category" "category" WHERE (((("category"."name" IS NULL))) OR ((("category"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."name" LIKE $1));

--@ parameter 0 "a%"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."name" ILIKE $1)) ORDER BY "category"."name" ASC, "category"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."parent_id" AS "x_parent_id", "x"."name" AS "x_name", "x"."position" AS "x_position" FROM "category" "x" WHERE LOWER("x"."name") = $1;

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."position" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."position" IN ($1, $2))) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "category" "category" WHERE (("category"."position" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "category" "category" WHERE (("category"."position" = $1))) LIMIT 1;

SELECT "x"."position" AS "c", COUNT(*) AS "n" FROM "category" "x" GROUP BY "x"."position";

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."position" AS "category_position" FROM "category" "category" WHERE (((("category"."position" IS NULL))) OR ((("category"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."position" BETWEEN $1 AND $2)) ORDER BY "category"."position" ASC, "category"."id" ASC;

--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."position" >= $1)) ORDER BY "category"."position" DESC NULLS LAST, "category"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position" FROM "category" "category" WHERE (("category"."position" < $1) AND ("category"."id" != $2));

SELECT SUM("category"."position") AS "SUM" FROM "category" "category";

--@ parameter 0 "1"
SELECT AVG("category"."position") AS "AVG" FROM "category" "category" WHERE (("category"."id" > $1));

SELECT MAX("category"."position") AS "MAX" FROM "category" "category";

SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position", "category__category_product"."id" AS "category__category_product_id", "category__category_product"."category_id" AS "category__category_product_category_id", "category__category_product"."sku" AS "category__category_product_sku", "category__category_product"."title" AS "category__category_product_title", "category__category_product"."description" AS "category__category_product_description", "category__category_product"."price" AS "category__category_product_price", "category__category_product"."weight" AS "category__category_product_weight", "category__category_product"."stock" AS "category__category_product_stock", "category__category_product"."published" AS "category__category_product_published", "category__category_product"."attributes" AS "category__category_product_attributes", "category__category_product"."created_at" AS "category__category_product_created_at" FROM "category" "category" LEFT JOIN "product" "category__category_product" ON "category__category_product"."category_id"="category"."id" ORDER BY "category"."id" ASC, "category__category_product"."id" ASC;

SELECT DISTINCT "distinctAlias"."category_id" AS "ids_category_id", "distinctAlias"."category_id" FROM (SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position", "category__category_product"."id" AS "category__category_product_id", "category__category_product"."category_id" AS "category__category_product_category_id", "category__category_product"."sku" AS "category__category_product_sku", "category__category_product"."title" AS "category__category_product_title", "category__category_product"."description" AS "category__category_product_description", "category__category_product"."price" AS "category__category_product_price", "category__category_product"."weight" AS "category__category_product_weight", "category__category_product"."stock" AS "category__category_product_stock", "category__category_product"."published" AS "category__category_product_published", "category__category_product"."attributes" AS "category__category_product_attributes", "category__category_product"."created_at" AS "category__category_product_created_at" FROM "category" "category" LEFT JOIN "product" "category__category_product" ON "category__category_product"."category_id"="category"."id") "distinctAlias" ORDER BY "distinctAlias"."category_id" ASC, "category_id" ASC LIMIT 2;

SELECT "category"."id" AS "category_id", "category"."parent_id" AS "category_parent_id", "category"."name" AS "category_name", "category"."position" AS "category_position", "category__category_product"."id" AS "category__category_product_id", "category__category_product"."category_id" AS "category__category_product_category_id", "category__category_product"."sku" AS "category__category_product_sku", "category__category_product"."title" AS "category__category_product_title", "category__category_product"."description" AS "category__category_product_description", "category__category_product"."price" AS "category__category_product_price", "category__category_product"."weight" AS "category__category_product_weight", "category__category_product"."stock" AS "category__category_product_stock", "category__category_product"."published" AS "category__category_product_published", "category__category_product"."attributes" AS "category__category_product_attributes", "category__category_product"."created_at" AS "category__category_product_created_at" FROM "category" "category" LEFT JOIN "product" "category__category_product" ON "category__category_product"."category_id"="category"."id" WHERE "category"."id" IN (1, 2) ORDER BY "category"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "category" "x" INNER JOIN "product" "c" ON "c"."category_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."id" = $1)) LIMIT 1;

SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product";

SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" ORDER BY "product"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "product" "product";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."id" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id" FROM "product" "product" WHERE (((("product"."id" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."id" BETWEEN $1 AND $2)) ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."id" >= $1)) ORDER BY "product"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."id" != $1));

SELECT SUM("product"."id") AS "SUM" FROM "product" "product";

--@ parameter 0 "1"
SELECT AVG("product"."id") AS "AVG" FROM "product" "product" WHERE (("product"."id" > $1));

SELECT MAX("product"."id") AS "MAX" FROM "product" "product";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."category_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."category_id" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."category_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."category_id" = $1))) LIMIT 1;

SELECT "x"."category_id" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."category_id";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id" FROM "product" "product" WHERE (((("product"."category_id" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."category_id" BETWEEN $1 AND $2)) ORDER BY "product"."category_id" ASC, "product"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."category_id" >= $1)) ORDER BY "product"."category_id" DESC NULLS LAST, "product"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."category_id" < $1) AND ("product"."id" != $2));

SELECT SUM("product"."category_id") AS "SUM" FROM "product" "product";

--@ parameter 0 "1"
SELECT AVG("product"."category_id") AS "AVG" FROM "product" "product" WHERE (("product"."id" > $1));

SELECT MAX("product"."category_id") AS "MAX" FROM "product" "product";

--@ parameter 0 "Ann"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."sku" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."sku" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."sku" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."sku" = $1))) LIMIT 1;

SELECT "x"."sku" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."sku";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."sku" AS "product_sku" FROM "product" "product" WHERE (((("product"."sku" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."sku" LIKE $1));

--@ parameter 0 "a%"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."sku" ILIKE $1)) ORDER BY "product"."sku" ASC, "product"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."category_id" AS "x_category_id", "x"."sku" AS "x_sku", "x"."title" AS "x_title", "x"."description" AS "x_description", "x"."price" AS "x_price", "x"."weight" AS "x_weight", "x"."stock" AS "x_stock", "x"."published" AS "x_published", "x"."attributes" AS "x_attributes", "x"."created_at" AS "x_created_at" FROM "product" "x" WHERE LOWER("x"."sku") = $1;

--@ parameter 0 "Ann"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."title" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."title" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."title" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."title" = $1))) LIMIT 1;

SELECT "x"."title" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."title";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."title" AS "product_title" FROM "product" "product" WHERE (((("product"."title" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."title" LIKE $1));

--@ parameter 0 "a%"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."title" ILIKE $1)) ORDER BY "product"."title" ASC, "product"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."category_id" AS "x_category_id", "x"."sku" AS "x_sku", "x"."title" AS "x_title", "x"."description" AS "x_description", "x"."price" AS "x_price", "x"."weight" AS "x_weight", "x"."stock" AS "x_stock", "x"."published" AS "x_published", "x"."attributes" AS "x_attributes", "x"."created_at" AS "x_created_at" FROM "product" "x" WHERE LOWER("x"."title") = $1;

--@ parameter 0 "Ann"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."description" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."description" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."description" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."description" = $1))) LIMIT 1;

SELECT "x"."description" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."description";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."description" AS "product_description" FROM "product" "product" WHERE (((("product"."description" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."description" LIKE $1));

--@ parameter 0 "a%"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."description" ILIKE $1)) ORDER BY "product"."description" ASC, "product"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."category_id" AS "x_category_id", "x"."sku" AS "x_sku", "x"."title" AS "x_title", "x"."description" AS "x_description", "x"."price" AS "x_price", "x"."weight" AS "x_weight", "x"."stock" AS "x_stock", "x"."published" AS "x_published", "x"."attributes" AS "x_attributes", "x"."created_at" AS "x_created_at" FROM "product" "x" WHERE LOWER("x"."description") = $1;

--@ parameter 0 "9.99"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."price" = $1));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."price" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "9.99"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."price" != $1));

--@ parameter 0 "49"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."price" = $1))) LIMIT 1;

SELECT "x"."price" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."price";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."price" AS "product_price" FROM "product" "product" WHERE (((("product"."price" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."price" BETWEEN $1 AND $2)) ORDER BY "product"."price" ASC, "product"."id" ASC;

--@ parameter 0 "9.99"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."price" >= $1)) ORDER BY "product"."price" DESC NULLS LAST, "product"."id" ASC LIMIT 2;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."price" < $1) AND ("product"."id" != $2));

SELECT SUM("product"."price") AS "SUM" FROM "product" "product";

--@ parameter 0 "1"
SELECT AVG("product"."price") AS "AVG" FROM "product" "product" WHERE (("product"."id" > $1));

SELECT MAX("product"."price") AS "MAX" FROM "product" "product";

--@ parameter 0 "0.3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."weight" = $1));

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."weight" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "0.3"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."weight" != $1));

--@ parameter 0 "1.5"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."weight" = $1))) LIMIT 1;

SELECT "x"."weight" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."weight";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."weight" AS "product_weight" FROM "product" "product" WHERE (((("product"."weight" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."weight" BETWEEN $1 AND $2)) ORDER BY "product"."weight" ASC, "product"."id" ASC;

--@ parameter 0 "0.3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."weight" >= $1)) ORDER BY "product"."weight" DESC NULLS LAST, "product"."id" ASC LIMIT 2;

--@ parameter 0 "0.3"
--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."weight" < $1) AND ("product"."id" != $2));

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."stock" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."stock" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."stock" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."stock" = $1))) LIMIT 1;

SELECT "x"."stock" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."stock";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."stock" AS "product_stock" FROM "product" "product" WHERE (((("product"."stock" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."stock" BETWEEN $1 AND $2)) ORDER BY "product"."stock" ASC, "product"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."stock" >= $1)) ORDER BY "product"."stock" DESC NULLS LAST, "product"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."stock" < $1) AND ("product"."id" != $2));

SELECT SUM("product"."stock") AS "SUM" FROM "product" "product";

--@ parameter 0 "1"
SELECT AVG("product"."stock") AS "AVG" FROM "product" "product" WHERE (("product"."id" > $1));

SELECT MAX("product"."stock") AS "MAX" FROM "product" "product";

--@ parameter 0 "true"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."published" = $1));

--@ parameter 0 "true"
--@ parameter 0 "false"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."published" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "true"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."published" != $1));

--@ parameter 0 "false"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."published" = $1))) LIMIT 1;

SELECT "x"."published" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."published";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."published" AS "product_published" FROM "product" "product" WHERE (((("product"."published" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."attributes" AS "product_attributes" FROM "product" "product" WHERE (((("product"."attributes" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."created_at" = $1));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."created_at" IN ($1, $2))) ORDER BY "product"."id" DESC;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT COUNT(1) AS "cnt" FROM "product" "product" WHERE (("product"."created_at" != $1));

--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "product" "product" WHERE (("product"."created_at" = $1))) LIMIT 1;

SELECT "x"."created_at" AS "c", COUNT(*) AS "n" FROM "product" "x" GROUP BY "x"."created_at";

--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (((("product"."created_at" IS NULL))) OR ((("product"."id" = $1))));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."created_at" BETWEEN $1 AND $2)) ORDER BY "product"."created_at" ASC, "product"."id" ASC;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."created_at" >= $1)) ORDER BY "product"."created_at" DESC NULLS LAST, "product"."id" ASC LIMIT 2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at" FROM "product" "product" WHERE (("product"."created_at" < $1) AND ("product"."id" != $2));

SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_category"."id" AS "product__product_category_id", "product__product_category"."parent_id" AS "product__product_category_parent_id", "product__product_category"."name" AS "product__product_category_name", "product__product_category"."position" AS "product__product_category_position" FROM "product" "product" LEFT JOIN "category" "product__product_category" ON "product__product_category"."id"="product"."category_id" ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."product_id" AS "ids_product_id" FROM (SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_category"."id" AS "product__product_category_id", "product__product_category"."parent_id" AS "product__product_category_parent_id", "product__product_category"."name" AS "product__product_category_name", "product__product_category"."position" AS "product__product_category_position" FROM "product" "product" LEFT JOIN "category" "product__product_category" ON "product__product_category"."id"="product"."category_id" WHERE (((("product__product_category"."id" = $1))))) "distinctAlias" ORDER BY "product_id" ASC LIMIT 1;

SELECT "x"."id" AS "x_id", "x"."category_id" AS "x_category_id", "x"."sku" AS "x_sku", "x"."title" AS "x_title", "x"."description" AS "x_description", "x"."price" AS "x_price", "x"."weight" AS "x_weight", "x"."stock" AS "x_stock", "x"."published" AS "x_published", "x"."attributes" AS "x_attributes", "x"."created_at" AS "x_created_at", "p"."id" AS "p_id", "p"."parent_id" AS "p_parent_id", "p"."name" AS "p_name", "p"."position" AS "p_position" FROM "product" "x" LEFT JOIN "category" "p" ON "p"."id"="x"."category_id" WHERE "p"."id" IS NULL;

SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_order_item"."id" AS "product__product_order_item_id", "product__product_order_item"."order_id" AS "product__product_order_item_order_id", "product__product_order_item"."product_id" AS "product__product_order_item_product_id", "product__product_order_item"."quantity" AS "product__product_order_item_quantity", "product__product_order_item"."price" AS "product__product_order_item_price", "product__product_order_item"."discount" AS "product__product_order_item_discount" FROM "product" "product" LEFT JOIN "order_item" "product__product_order_item" ON "product__product_order_item"."product_id"="product"."id" ORDER BY "product"."id" ASC, "product__product_order_item"."id" ASC;

SELECT DISTINCT "distinctAlias"."product_id" AS "ids_product_id", "distinctAlias"."product_id" FROM (SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_order_item"."id" AS "product__product_order_item_id", "product__product_order_item"."order_id" AS "product__product_order_item_order_id", "product__product_order_item"."product_id" AS "product__product_order_item_product_id", "product__product_order_item"."quantity" AS "product__product_order_item_quantity", "product__product_order_item"."price" AS "product__product_order_item_price", "product__product_order_item"."discount" AS "product__product_order_item_discount" FROM "product" "product" LEFT JOIN "order_item" "product__product_order_item" ON "product__product_order_item"."product_id"="product"."id") "distinctAlias" ORDER BY "distinctAlias"."product_id" ASC, "product_id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_order_item"."id" AS "product__product_order_item_id", "product__product_order_item"."order_id" AS "product__product_order_item_order_id", "product__product_order_item"."product_id" AS "product__product_order_item_product_id", "product__product_order_item"."quantity" AS "product__product_order_item_quantity", "product__product_order_item"."price" AS "product__product_order_item_price", "product__product_order_item"."discount" AS "product__product_order_item_discount" FROM "product" "product" LEFT JOIN "order_item" "product__product_order_item" ON "product__product_order_item"."product_id"="product"."id" WHERE "product"."id" IN ($1, $2) ORDER BY "product"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "product" "x" INNER JOIN "order_item" "c" ON "c"."product_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_review"."id" AS "product__product_review_id", "product__product_review"."product_id" AS "product__product_review_product_id", "product__product_review"."customer_id" AS "product__product_review_customer_id", "product__product_review"."rating" AS "product__product_review_rating", "product__product_review"."body" AS "product__product_review_body", "product__product_review"."created_at" AS "product__product_review_created_at", "product__product_review"."approved" AS "product__product_review_approved" FROM "product" "product" LEFT JOIN "review" "product__product_review" ON "product__product_review"."product_id"="product"."id" ORDER BY "product"."id" ASC, "product__product_review"."id" ASC;

SELECT DISTINCT "distinctAlias"."product_id" AS "ids_product_id", "distinctAlias"."product_id" FROM (SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_review"."id" AS "product__product_review_id", "product__product_review"."product_id" AS "product__product_review_product_id", "product__product_review"."customer_id" AS "product__product_review_customer_id", "product__product_review"."rating" AS "product__product_review_rating", "product__product_review"."body" AS "product__product_review_body", "product__product_review"."created_at" AS "product__product_review_created_at", "product__product_review"."approved" AS "product__product_review_approved" FROM "product" "product" LEFT JOIN "review" "product__product_review" ON "product__product_review"."product_id"="product"."id") "distinctAlias" ORDER BY "distinctAlias"."product_id" ASC, "product_id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id" AS "product_id", "product"."category_id" AS "product_category_id", "product"."sku" AS "product_sku", "product"."title" AS "product_title", "product"."description" AS "product_description", "product"."price" AS "product_price", "product"."weight" AS "product_weight", "product"."stock" AS "product_stock", "product"."published" AS "product_published", "product"."attributes" AS "product_attributes", "product"."created_at" AS "product_created_at", "product__product_review"."id" AS "product__product_review_id", "product__product_review"."product_id" AS "product__product_review_product_id", "product__product_review"."customer_id" AS "product__product_review_customer_id", "product__product_review"."rating" AS "product__product_review_rating", "product__product_review"."body" AS "product__product_review_body", "product__product_review"."created_at" AS "product__product_review_created_at", "product__product_review"."approved" AS "product__product_review_approved" FROM "product" "product" LEFT JOIN "review" "product__product_review" ON "product__product_review"."product_id"="product"."id" WHERE "product"."id" IN ($1, $2) ORDER BY "product"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "product" "x" INNER JOIN "review" "c" ON "c"."product_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

--@ parameter 0 "1"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."id" = $1)) LIMIT 1;

SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag";

SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" ORDER BY "tag"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "tag" "tag";

--@ parameter 0 "1"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."id" IN ($1, $2))) ORDER BY "tag"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "tag" "tag" WHERE (("tag"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "tag" "tag" WHERE (("tag"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "tag" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "tag"."id" AS "tag_id" FROM "tag" "tag" WHERE (((("tag"."id" IS NULL))) OR ((("tag"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."id" BETWEEN $1 AND $2)) ORDER BY "tag"."id" ASC;

--@ parameter 0 "1"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."id" >= $1)) ORDER BY "tag"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."id" != $1));

SELECT SUM("tag"."id") AS "SUM" FROM "tag" "tag";

--@ parameter 0 "1"
SELECT AVG("tag"."id") AS "AVG" FROM "tag" "tag" WHERE (("tag"."id" > $1));

SELECT MAX("tag"."id") AS "MAX" FROM "tag" "tag";

--@ parameter 0 "Ann"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."name" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."name" IN ($1, $2))) ORDER BY "tag"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "tag" "tag" WHERE (("tag"."name" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "tag" "tag" WHERE (("tag"."name" = $1))) LIMIT 1;

SELECT "x"."name" AS "c", COUNT(*) AS "n" FROM "tag" "x" GROUP BY "x"."name";

--@ parameter 0 "1"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (((("tag"."name" IS NULL))) OR ((("tag"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."name" LIKE $1));

--@ parameter 0 "a%"
SELECT "tag"."id" AS "tag_id", "tag"."name" AS "tag_name" FROM "tag" "tag" WHERE (("tag"."name" ILIKE $1)) ORDER BY "tag"."name" ASC, "tag"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."name" AS "x_name" FROM "tag" "x" WHERE LOWER("x"."name") = $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."id" = $1)) LIMIT 1;

SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders";

SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" ORDER BY "orders"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "orders" "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."id" = $1));

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."id" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."id" != $1));

--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id" FROM "orders" "orders" WHERE (((("orders"."id" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."customer_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."customer_id" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."customer_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."customer_id" = $1))) LIMIT 1;

SELECT "x"."customer_id" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."customer_id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id" FROM "orders" "orders" WHERE (((("orders"."customer_id" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."customer_id" BETWEEN $1 AND $2)) ORDER BY "orders"."customer_id" ASC, "orders"."id" ASC;

--@ parameter 0 "1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."customer_id" >= $1)) ORDER BY "orders"."customer_id" DESC NULLS LAST, "orders"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."customer_id" < $1) AND ("orders"."id" != $2));

SELECT SUM("orders"."customer_id") AS "SUM" FROM "orders" "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT AVG("orders"."customer_id") AS "AVG" FROM "orders" "orders" WHERE (("orders"."id" > $1));

SELECT MAX("orders"."customer_id") AS "MAX" FROM "orders" "orders";

--@ parameter 0 "1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."address_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."address_id" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."address_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."address_id" = $1))) LIMIT 1;

SELECT "x"."address_id" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."address_id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."address_id" AS "orders_address_id" FROM "orders" "orders" WHERE (((("orders"."address_id" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."address_id" BETWEEN $1 AND $2)) ORDER BY "orders"."address_id" ASC, "orders"."id" ASC;

--@ parameter 0 "1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."address_id" >= $1)) ORDER BY "orders"."address_id" DESC NULLS LAST, "orders"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."address_id" < $1) AND ("orders"."id" != $2));

SELECT SUM("orders"."address_id") AS "SUM" FROM "orders" "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT AVG("orders"."address_id") AS "AVG" FROM "orders" "orders" WHERE (("orders"."id" > $1));

SELECT MAX("orders"."address_id") AS "MAX" FROM "orders" "orders";

--@ parameter 0 "paid"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."state" = $1));

--@ parameter 0 "paid"
--@ parameter 0 "shipped"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."state" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "paid"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."state" != $1));

--@ parameter 0 "shipped"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."state" = $1))) LIMIT 1;

SELECT "x"."state" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."state";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."state" AS "orders_state" FROM "orders" "orders" WHERE (((("orders"."state" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "9.99"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."total" = $1));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."total" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "9.99"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."total" != $1));

--@ parameter 0 "49"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."total" = $1))) LIMIT 1;

SELECT "x"."total" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."total";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."total" AS "orders_total" FROM "orders" "orders" WHERE (((("orders"."total" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."total" BETWEEN $1 AND $2)) ORDER BY "orders"."total" ASC, "orders"."id" ASC;

--@ parameter 0 "9.99"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."total" >= $1)) ORDER BY "orders"."total" DESC NULLS LAST, "orders"."id" ASC LIMIT 2;

--@ parameter 0 "9.99"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."total" < $1) AND ("orders"."id" != $2));

SELECT SUM("orders"."total") AS "SUM" FROM "orders" "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT AVG("orders"."total") AS "AVG" FROM "orders" "orders" WHERE (("orders"."id" > $1));

SELECT MAX("orders"."total") AS "MAX" FROM "orders" "orders";

--@ parameter 0 "Ann"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."note" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."note" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."note" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."note" = $1))) LIMIT 1;

SELECT "x"."note" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."note";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."note" AS "orders_note" FROM "orders" "orders" WHERE (((("orders"."note" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."note" LIKE $1));

--@ parameter 0 "a%"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."note" ILIKE $1)) ORDER BY "orders"."note" ASC, "orders"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."address_id" AS "x_address_id", "x"."state" AS "x_state", "x"."total" AS "x_total", "x"."note" AS "x_note", "x"."placed_at" AS "x_placed_at", "x"."shipped_on" AS "x_shipped_on", "x"."version" AS "x_version" FROM "orders" "x" WHERE LOWER("x"."note") = $1;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."placed_at" = $1));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."placed_at" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."placed_at" != $1));

--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."placed_at" = $1))) LIMIT 1;

SELECT "x"."placed_at" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."placed_at";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."placed_at" AS "orders_placed_at" FROM "orders" "orders" WHERE (((("orders"."placed_at" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."placed_at" BETWEEN $1 AND $2)) ORDER BY "orders"."placed_at" ASC, "orders"."id" ASC;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."placed_at" >= $1)) ORDER BY "orders"."placed_at" DESC NULLS LAST, "orders"."id" ASC LIMIT 2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."placed_at" < $1) AND ("orders"."id" != $2));

--@ parameter 0 "2016-06-06"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."shipped_on" = $1));

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."shipped_on" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "2016-06-06"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."shipped_on" != $1));

--@ parameter 0 "2024-03-05"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."shipped_on" = $1))) LIMIT 1;

SELECT "x"."shipped_on" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."shipped_on";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."shipped_on" AS "orders_shipped_on" FROM "orders" "orders" WHERE (((("orders"."shipped_on" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."shipped_on" BETWEEN $1 AND $2)) ORDER BY "orders"."shipped_on" ASC, "orders"."id" ASC;

--@ parameter 0 "2016-06-06"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."shipped_on" >= $1)) ORDER BY "orders"."shipped_on" DESC NULLS LAST, "orders"."id" ASC LIMIT 2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."shipped_on" < $1) AND ("orders"."id" != $2));

--@ parameter 0 "1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."version" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."version" IN ($1, $2))) ORDER BY "orders"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "orders" "orders" WHERE (("orders"."version" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "orders" "orders" WHERE (("orders"."version" = $1))) LIMIT 1;

SELECT "x"."version" AS "c", COUNT(*) AS "n" FROM "orders" "x" GROUP BY "x"."version";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (((("orders"."version" IS NULL))) OR ((("orders"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."version" BETWEEN $1 AND $2)) ORDER BY "orders"."version" ASC, "orders"."id" ASC;

--@ parameter 0 "1"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."version" >= $1)) ORDER BY "orders"."version" DESC NULLS LAST, "orders"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version" FROM "orders" "orders" WHERE (("orders"."version" < $1) AND ("orders"."id" != $2));

SELECT SUM("orders"."version") AS "SUM" FROM "orders" "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT AVG("orders"."version") AS "AVG" FROM "orders" "orders" WHERE (("orders"."id" > $1));

SELECT MAX("orders"."version") AS "MAX" FROM "orders" "orders";

SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_customer"."id" AS "orders__orders_customer_id", "orders__orders_customer"."email" AS "orders__orders_customer_email", "orders__orders_customer"."name" AS "orders__orders_customer_name", "orders__orders_customer"."nickname" AS "orders__orders_customer_nickname", "orders__orders_customer"."active" AS "orders__orders_customer_active", "orders__orders_customer"."credit" AS "orders__orders_customer_credit", "orders__orders_customer"."born" AS "orders__orders_customer_born", "orders__orders_customer"."created_at" AS "orders__orders_customer_created_at", "orders__orders_customer"."last_login" AS "orders__orders_customer_last_login", "orders__orders_customer"."settings" AS "orders__orders_customer_settings" FROM "orders" "orders" LEFT JOIN "customer" "orders__orders_customer" ON "orders__orders_customer"."id"="orders"."customer_id" ORDER BY "orders"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."orders_id" AS "ids_orders_id" FROM (SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_customer"."id" AS "orders__orders_customer_id", "orders__orders_customer"."email" AS "orders__orders_customer_email", "orders__orders_customer"."name" AS "orders__orders_customer_name", "orders__orders_customer"."nickname" AS "orders__orders_customer_nickname", "orders__orders_customer"."active" AS "orders__orders_customer_active", "orders__orders_customer"."credit" AS "orders__orders_customer_credit", "orders__orders_customer"."born" AS "orders__orders_customer_born", "orders__orders_customer"."created_at" AS "orders__orders_customer_created_at", "orders__orders_customer"."last_login" AS "orders__orders_customer_last_login", "orders__orders_customer"."settings" AS "orders__orders_customer_settings" FROM "orders" "orders" LEFT JOIN "customer" "orders__orders_customer" ON "orders__orders_customer"."id"="orders"."customer_id" WHERE (((("orders__orders_customer"."id" = $1))))) "distinctAlias" ORDER BY "orders_id" ASC LIMIT 1;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_customer"."id" AS "orders__orders_customer_id", "orders__orders_customer"."email" AS "orders__orders_customer_email", "orders__orders_customer"."name" AS "orders__orders_customer_name", "orders__orders_customer"."nickname" AS "orders__orders_customer_nickname", "orders__orders_customer"."active" AS "orders__orders_customer_active", "orders__orders_customer"."credit" AS "orders__orders_customer_credit", "orders__orders_customer"."born" AS "orders__orders_customer_born", "orders__orders_customer"."created_at" AS "orders__orders_customer_created_at", "orders__orders_customer"."last_login" AS "orders__orders_customer_last_login", "orders__orders_customer"."settings" AS "orders__orders_customer_settings" FROM "orders" "orders" LEFT JOIN "customer" "orders__orders_customer" ON "orders__orders_customer"."id"="orders"."customer_id" WHERE ( (((("orders__orders_customer"."id" = $1)))) ) AND ( "orders"."id" IN ($2) );

SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."address_id" AS "x_address_id", "x"."state" AS "x_state", "x"."total" AS "x_total", "x"."note" AS "x_note", "x"."placed_at" AS "x_placed_at", "x"."shipped_on" AS "x_shipped_on", "x"."version" AS "x_version", "p"."id" AS "p_id", "p"."email" AS "p_email", "p"."name" AS "p_name", "p"."nickname" AS "p_nickname", "p"."active" AS "p_active", "p"."credit" AS "p_credit", "p"."born" AS "p_born", "p"."created_at" AS "p_created_at", "p"."last_login" AS "p_last_login", "p"."settings" AS "p_settings" FROM "orders" "x" LEFT JOIN "customer" "p" ON "p"."id"="x"."customer_id" WHERE "p"."id" IS NULL;

SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_address"."id" AS "orders__orders_address_id", "orders__orders_address"."customer_id" AS "orders__orders_address_customer_id", "orders__orders_address"."street" AS "orders__orders_address_street", "orders__orders_address"."city" AS "orders__orders_address_city", "orders__orders_address"."zip" AS "orders__orders_address_zip", "orders__orders_address"."country" AS "orders__orders_address_country", "orders__orders_address"."is_default" AS "orders__orders_address_is_default" FROM "orders" "orders" LEFT JOIN "address" "orders__orders_address" ON "orders__orders_address"."id"="orders"."address_id" ORDER BY "orders"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."orders_id" AS "ids_orders_id" FROM (SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_address"."id" AS "orders__orders_address_id", "orders__orders_address"."customer_id" AS "orders__orders_address_customer_id", "orders__orders_address"."street" AS "orders__orders_address_street", "orders__orders_address"."city" AS "orders__orders_address_city", "orders__orders_address"."zip" AS "orders__orders_address_zip", "orders__orders_address"."country" AS "orders__orders_address_country", "orders__orders_address"."is_default" AS "orders__orders_address_is_default" FROM "orders" "orders" LEFT JOIN "address" "orders__orders_address" ON "orders__orders_address"."id"="orders"."address_id" WHERE (((("orders__orders_address"."id" = $1))))) "distinctAlias" ORDER BY "orders_id" ASC LIMIT 1;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_address"."id" AS "orders__orders_address_id", "orders__orders_address"."customer_id" AS "orders__orders_address_customer_id", "orders__orders_address"."street" AS "orders__orders_address_street", "orders__orders_address"."city" AS "orders__orders_address_city", "orders__orders_address"."zip" AS "orders__orders_address_zip", "orders__orders_address"."country" AS "orders__orders_address_country", "orders__orders_address"."is_default" AS "orders__orders_address_is_default" FROM "orders" "orders" LEFT JOIN "address" "orders__orders_address" ON "orders__orders_address"."id"="orders"."address_id" WHERE ( (((("orders__orders_address"."id" = $1)))) ) AND ( "orders"."id" IN ($2) );

SELECT "x"."id" AS "x_id", "x"."customer_id" AS "x_customer_id", "x"."address_id" AS "x_address_id", "x"."state" AS "x_state", "x"."total" AS "x_total", "x"."note" AS "x_note", "x"."placed_at" AS "x_placed_at", "x"."shipped_on" AS "x_shipped_on", "x"."version" AS "x_version", "p"."id" AS "p_id", "p"."customer_id" AS "p_customer_id", "p"."street" AS "p_street", "p"."city" AS "p_city", "p"."zip" AS "p_zip", "p"."country" AS "p_country", "p"."is_default" AS "p_is_default" FROM "orders" "x" LEFT JOIN "address" "p" ON "p"."id"="x"."address_id" WHERE "p"."id" IS NULL;

SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_order_item"."id" AS "orders__orders_order_item_id", "orders__orders_order_item"."order_id" AS "orders__orders_order_item_order_id", "orders__orders_order_item"."product_id" AS "orders__orders_order_item_product_id", "orders__orders_order_item"."quantity" AS "orders__orders_order_item_quantity", "orders__orders_order_item"."price" AS "orders__orders_order_item_price", "orders__orders_order_item"."discount" AS "orders__orders_order_item_discount" FROM "orders" "orders" LEFT JOIN "order_item" "orders__orders_order_item" ON "orders__orders_order_item"."order_id"="orders"."id" ORDER BY "orders"."id" ASC, "orders__orders_order_item"."id" ASC;

SELECT DISTINCT "distinctAlias"."orders_id" AS "ids_orders_id", "distinctAlias"."orders_id" FROM (SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_order_item"."id" AS "orders__orders_order_item_id", "orders__orders_order_item"."order_id" AS "orders__orders_order_item_order_id", "orders__orders_order_item"."product_id" AS "orders__orders_order_item_product_id", "orders__orders_order_item"."quantity" AS "orders__orders_order_item_quantity", "orders__orders_order_item"."price" AS "orders__orders_order_item_price", "orders__orders_order_item"."discount" AS "orders__orders_order_item_discount" FROM "orders" "orders" LEFT JOIN "order_item" "orders__orders_order_item" ON "orders__orders_order_item"."order_id"="orders"."id") "distinctAlias" ORDER BY "distinctAlias"."orders_id" ASC, "orders_id" ASC LIMIT 2;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12"
SELECT "orders"."id" AS "orders_id", "orders"."customer_id" AS "orders_customer_id", "orders"."address_id" AS "orders_address_id", "orders"."state" AS "orders_state", "orders"."total" AS "orders_total", "orders"."note" AS "orders_note", "orders"."placed_at" AS "orders_placed_at", "orders"."shipped_on" AS "orders_shipped_on", "orders"."version" AS "orders_version", "orders__orders_order_item"."id" AS "orders__orders_order_item_id", "orders__orders_order_item"."order_id" AS "orders__orders_order_item_order_id", "orders__orders_order_item"."product_id" AS "orders__orders_order_item_product_id", "orders__orders_order_item"."quantity" AS "orders__orders_order_item_quantity", "orders__orders_order_item"."price" AS "orders__orders_order_item_price", "orders__orders_order_item"."discount" AS "orders__orders_order_item_discount" FROM "orders" "orders" LEFT JOIN "order_item" "orders__orders_order_item" ON "orders__orders_order_item"."order_id"="orders"."id" WHERE "orders"."id" IN ($1, $2) ORDER BY "orders"."id" ASC;

--@ parameter 0 "0"
SELECT "x"."id" AS "id", COUNT("c"."id") AS "n" FROM "orders" "x" INNER JOIN "order_item" "c" ON "c"."order_id"="x"."id" GROUP BY "x"."id" HAVING COUNT("c"."id") > $1 ORDER BY "x"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."id" = $1)) LIMIT 1;

SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item";

SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" ORDER BY "order_item"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."id" IN ($1, $2))) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item" WHERE (("order_item"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "order_item" "order_item" WHERE (("order_item"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "order_item" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id" FROM "order_item" "order_item" WHERE (((("order_item"."id" IS NULL))) OR ((("order_item"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."id" BETWEEN $1 AND $2)) ORDER BY "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."id" >= $1)) ORDER BY "order_item"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."id" != $1));

SELECT SUM("order_item"."id") AS "SUM" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT AVG("order_item"."id") AS "AVG" FROM "order_item" "order_item" WHERE (("order_item"."id" > $1));

SELECT MAX("order_item"."id") AS "MAX" FROM "order_item" "order_item";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."order_id" = $1));

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."order_id" IN ($1, $2))) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item" WHERE (("order_item"."order_id" != $1));

--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "order_item" "order_item" WHERE (("order_item"."order_id" = $1))) LIMIT 1;

SELECT "x"."order_id" AS "c", COUNT(*) AS "n" FROM "order_item" "x" GROUP BY "x"."order_id";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id" FROM "order_item" "order_item" WHERE (((("order_item"."order_id" IS NULL))) OR ((("order_item"."id" = $1))));

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."product_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."product_id" IN ($1, $2))) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item" WHERE (("order_item"."product_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "order_item" "order_item" WHERE (("order_item"."product_id" = $1))) LIMIT 1;

SELECT "x"."product_id" AS "c", COUNT(*) AS "n" FROM "order_item" "x" GROUP BY "x"."product_id";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."product_id" AS "order_item_product_id" FROM "order_item" "order_item" WHERE (((("order_item"."product_id" IS NULL))) OR ((("order_item"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."product_id" BETWEEN $1 AND $2)) ORDER BY "order_item"."product_id" ASC, "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."product_id" >= $1)) ORDER BY "order_item"."product_id" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."product_id" < $1) AND ("order_item"."id" != $2));

SELECT SUM("order_item"."product_id") AS "SUM" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT AVG("order_item"."product_id") AS "AVG" FROM "order_item" "order_item" WHERE (("order_item"."id" > $1));

SELECT MAX("order_item"."product_id") AS "MAX" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."quantity" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."quantity" IN ($1, $2))) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item" WHERE (("order_item"."quantity" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "order_item" "order_item" WHERE (("order_item"."quantity" = $1))) LIMIT 1;

SELECT "x"."quantity" AS "c", COUNT(*) AS "n" FROM "order_item" "x" GROUP BY "x"."quantity";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."quantity" AS "order_item_quantity" FROM "order_item" "order_item" WHERE (((("order_item"."quantity" IS NULL))) OR ((("order_item"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."quantity" BETWEEN $1 AND $2)) ORDER BY "order_item"."quantity" ASC, "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."quantity" >= $1)) ORDER BY "order_item"."quantity" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."quantity" < $1) AND ("order_item"."id" != $2));

SELECT SUM("order_item"."quantity") AS "SUM" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT AVG("order_item"."quantity") AS "AVG" FROM "order_item" "order_item" WHERE (("order_item"."id" > $1));

SELECT MAX("order_item"."quantity") AS "MAX" FROM "order_item" "order_item";

--@ parameter 0 "9.99"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."price" = $1));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."price" IN ($1, $2))) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "9.99"
SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item" WHERE (("order_item"."price" != $1));

--@ parameter 0 "49"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "order_item" "order_item" WHERE (("order_item"."price" = $1))) LIMIT 1;

SELECT "x"."price" AS "c", COUNT(*) AS "n" FROM "order_item" "x" GROUP BY "x"."price";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."price" AS "order_item_price" FROM "order_item" "order_item" WHERE (((("order_item"."price" IS NULL))) OR ((("order_item"."id" = $1))));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."price" BETWEEN $1 AND $2)) ORDER BY "order_item"."price" ASC, "order_item"."id" ASC;

--@ parameter 0 "9.99"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."price" >= $1)) ORDER BY "order_item"."price" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."price" < $1) AND ("order_item"."id" != $2));

SELECT SUM("order_item"."price") AS "SUM" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT AVG("order_item"."price") AS "AVG" FROM "order_item" "order_item" WHERE (("order_item"."id" > $1));

SELECT MAX("order_item"."price") AS "MAX" FROM "order_item" "order_item";

--@ parameter 0 "9.99"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."discount" = $1));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."discount" IN ($1, $2))) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "9.99"
SELECT COUNT(1) AS "cnt" FROM "order_item" "order_item" WHERE (("order_item"."discount" != $1));

--@ parameter 0 "49"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "order_item" "order_item" WHERE (("order_item"."discount" = $1))) LIMIT 1;

SELECT "x"."discount" AS "c", COUNT(*) AS "n" FROM "order_item" "x" GROUP BY "x"."discount";

--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (((("order_item"."discount" IS NULL))) OR ((("order_item"."id" = $1))));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."discount" BETWEEN $1 AND $2)) ORDER BY "order_item"."discount" ASC, "order_item"."id" ASC;

--@ parameter 0 "9.99"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."discount" >= $1)) ORDER BY "order_item"."discount" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount" FROM "order_item" "order_item" WHERE (("order_item"."discount" < $1) AND ("order_item"."id" != $2));

SELECT SUM("order_item"."discount") AS "SUM" FROM "order_item" "order_item";

--@ parameter 0 "1"
SELECT AVG("order_item"."discount") AS "AVG" FROM "order_item" "order_item" WHERE (("order_item"."id" > $1));

SELECT MAX("order_item"."discount") AS "MAX" FROM "order_item" "order_item";

SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount", "order_item__order_item_orders"."id" AS "order_item__order_item_orders_id", "order_item__order_item_orders"."customer_id" AS "order_item__order_item_orders_customer_id", "order_item__order_item_orders"."address_id" AS "order_item__order_item_orders_address_id", "order_item__order_item_orders"."state" AS "order_item__order_item_orders_state", "order_item__order_item_orders"."total" AS "order_item__order_item_orders_total", "order_item__order_item_orders"."note" AS "order_item__order_item_orders_note", "order_item__order_item_orders"."placed_at" AS "order_item__order_item_orders_placed_at", "order_item__order_item_orders"."shipped_on" AS "order_item__order_item_orders_shipped_on", "order_item__order_item_orders"."version" AS "order_item__order_item_orders_version" FROM "order_item" "order_item" LEFT JOIN "orders" "order_item__order_item_orders" ON "order_item__order_item_orders"."id"="order_item"."order_id" ORDER BY "order_item"."id" ASC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT DISTINCT "distinctAlias"."order_item_id" AS "ids_order_item_id" FROM (SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount", "order_item__order_item_orders"."id" AS "order_item__order_item_orders_id", "order_item__order_item_orders"."customer_id" AS "order_item__order_item_orders_customer_id", "order_item__order_item_orders"."address_id" AS "order_item__order_item_orders_address_id", "order_item__order_item_orders"."state" AS "order_item__order_item_orders_state", "order_item__order_item_orders"."total" AS "order_item__order_item_orders_total", "order_item__order_item_orders"."note" AS "order_item__order_item_orders_note", "order_item__order_item_orders"."placed_at" AS "order_item__order_item_orders_placed_at", "order_item__order_item_orders"."shipped_on" AS "order_item__order_item_orders_shipped_on", "order_item__order_item_orders"."version" AS "order_item__order_item_orders_version" FROM "order_item" "order_item" LEFT JOIN "orders" "order_item__order_item_orders" ON "order_item__order_item_orders"."id"="order_item"."order_id" WHERE (((("order_item__order_item_orders"."id" = $1))))) "distinctAlias" ORDER BY "order_item_id" ASC LIMIT 1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount", "order_item__order_item_orders"."id" AS "order_item__order_item_orders_id", "order_item__order_item_orders"."customer_id" AS "order_item__order_item_orders_customer_id", "order_item__order_item_orders"."address_id" AS "order_item__order_item_orders_address_id", "order_item__order_item_orders"."state" AS "order_item__order_item_orders_state", "order_item__order_item_orders"."total" AS "order_item__order_item_orders_total", "order_item__order_item_orders"."note" AS "order_item__order_item_orders_note", "order_item__order_item_orders"."placed_at" AS "order_item__order_item_orders_placed_at", "order_item__order_item_orders"."shipped_on" AS "order_item__order_item_orders_shipped_on", "order_item__order_item_orders"."version" AS "order_item__order_item_orders_version" FROM "order_item" "order_item" LEFT JOIN "orders" "order_item__order_item_orders" ON "order_item__order_item_orders"."id"="order_item"."order_id" WHERE ( (((("order_item__order_item_orders"."id" = $1)))) ) AND ( "order_item"."id" IN ($2) );

SELECT "x"."id" AS "x_id", "x"."order_id" AS "x_order_id", "x"."product_id" AS "x_product_id", "x"."quantity" AS "x_quantity", "x"."price" AS "x_price", "x"."discount" AS "x_discount", "p"."id" AS "p_id", "p"."customer_id" AS "p_customer_id", "p"."address_id" AS "p_address_id", "p"."state" AS "p_state", "p"."total" AS "p_total", "p"."note" AS "p_note", "p"."placed_at" AS "p_placed_at", "p"."shipped_on" AS "p_shipped_on", "p"."version" AS "p_version" FROM "order_item" "x" LEFT JOIN "orders" "p" ON "p"."id"="x"."order_id" WHERE "p"."id" IS NULL;

SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount", "order_item__order_item_product"."id" AS "order_item__order_item_product_id", "order_item__order_item_product"."category_id" AS "order_item__order_item_product_category_id", "order_item__order_item_product"."sku" AS "order_item__order_item_product_sku", "order_item__order_item_product"."title" AS "order_item__order_item_product_title", "order_item__order_item_product"."description" AS "order_item__order_item_product_description", "order_item__order_item_product"."price" AS "order_item__order_item_product_price", "order_item__order_item_product"."weight" AS "order_item__order_item_product_weight", "order_item__order_item_product"."stock" AS "order_item__order_item_product_stock", "order_item__order_item_product"."published" AS "order_item__order_item_product_published", "order_item__order_item_product"."attributes" AS "order_item__order_item_product_attributes", "order_item__order_item_product"."created_at" AS "order_item__order_item_product_created_at" FROM "order_item" "order_item" LEFT JOIN "product" "order_item__order_item_product" ON "order_item__order_item_product"."id"="order_item"."product_id" ORDER BY "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."order_item_id" AS "ids_order_item_id" FROM (SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount", "order_item__order_item_product"."id" AS "order_item__order_item_product_id", "order_item__order_item_product"."category_id" AS "order_item__order_item_product_category_id", "order_item__order_item_product"."sku" AS "order_item__order_item_product_sku", "order_item__order_item_product"."title" AS "order_item__order_item_product_title", "order_item__order_item_product"."description" AS "order_item__order_item_product_description", "order_item__order_item_product"."price" AS "order_item__order_item_product_price", "order_item__order_item_product"."weight" AS "order_item__order_item_product_weight", "order_item__order_item_product"."stock" AS "order_item__order_item_product_stock", "order_item__order_item_product"."published" AS "order_item__order_item_product_published", "order_item__order_item_product"."attributes" AS "order_item__order_item_product_attributes", "order_item__order_item_product"."created_at" AS "order_item__order_item_product_created_at" FROM "order_item" "order_item" LEFT JOIN "product" "order_item__order_item_product" ON "order_item__order_item_product"."id"="order_item"."product_id" WHERE (((("order_item__order_item_product"."id" = $1))))) "distinctAlias" ORDER BY "order_item_id" ASC LIMIT 1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "order_item"."id" AS "order_item_id", "order_item"."order_id" AS "order_item_order_id", "order_item"."product_id" AS "order_item_product_id", "order_item"."quantity" AS "order_item_quantity", "order_item"."price" AS "order_item_price", "order_item"."discount" AS "order_item_discount", "order_item__order_item_product"."id" AS "order_item__order_item_product_id", "order_item__order_item_product"."category_id" AS "order_item__order_item_product_category_id", "order_item__order_item_product"."sku" AS "order_item__order_item_product_sku", "order_item__order_item_product"."title" AS "order_item__order_item_product_title", "order_item__order_item_product"."description" AS "order_item__order_item_product_description", "order_item__order_item_product"."price" AS "order_item__order_item_product_price", "order_item__order_item_product"."weight" AS "order_item__order_item_product_weight", "order_item__order_item_product"."stock" AS "order_item__order_item_product_stock", "order_item__order_item_product"."published" AS "order_item__order_item_product_published", "order_item__order_item_product"."attributes" AS "order_item__order_item_product_attributes", "order_item__order_item_product"."created_at" AS "order_item__order_item_product_created_at" FROM "order_item" "order_item" LEFT JOIN "product" "order_item__order_item_product" ON "order_item__order_item_product"."id"="order_item"."product_id" WHERE ( (((("order_item__order_item_product"."id" = $1)))) ) AND ( "order_item"."id" IN ($2) );

SELECT "x"."id" AS "x_id", "x"."order_id" AS "x_order_id", "x"."product_id" AS "x_product_id", "x"."quantity" AS "x_quantity", "x"."price" AS "x_price", "x"."discount" AS "x_discount", "p"."id" AS "p_id", "p"."category_id" AS "p_category_id", "p"."sku" AS "p_sku", "p"."title" AS "p_title", "p"."description" AS "p_description", "p"."price" AS "p_price", "p"."weight" AS "p_weight", "p"."stock" AS "p_stock", "p"."published" AS "p_published", "p"."attributes" AS "p_attributes", "p"."created_at" AS "p_created_at" FROM "order_item" "x" LEFT JOIN "product" "p" ON "p"."id"="x"."product_id" WHERE "p"."id" IS NULL;

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."id" = $1)) LIMIT 1;

SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review";

SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" ORDER BY "review"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "review" "review";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."id" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id" FROM "review" "review" WHERE (((("review"."id" IS NULL))) OR ((("review"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."id" BETWEEN $1 AND $2)) ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."id" >= $1)) ORDER BY "review"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."id" != $1));

SELECT SUM("review"."id") AS "SUM" FROM "review" "review";

--@ parameter 0 "1"
SELECT AVG("review"."id") AS "AVG" FROM "review" "review" WHERE (("review"."id" > $1));

SELECT MAX("review"."id") AS "MAX" FROM "review" "review";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."product_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."product_id" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."product_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."product_id" = $1))) LIMIT 1;

SELECT "x"."product_id" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."product_id";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id" FROM "review" "review" WHERE (((("review"."product_id" IS NULL))) OR ((("review"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."product_id" BETWEEN $1 AND $2)) ORDER BY "review"."product_id" ASC, "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."product_id" >= $1)) ORDER BY "review"."product_id" DESC NULLS LAST, "review"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."product_id" < $1) AND ("review"."id" != $2));

SELECT SUM("review"."product_id") AS "SUM" FROM "review" "review";

--@ parameter 0 "1"
SELECT AVG("review"."product_id") AS "AVG" FROM "review" "review" WHERE (("review"."id" > $1));

SELECT MAX("review"."product_id") AS "MAX" FROM "review" "review";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."customer_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."customer_id" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."customer_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."customer_id" = $1))) LIMIT 1;

SELECT "x"."customer_id" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."customer_id";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."customer_id" AS "review_customer_id" FROM "review" "review" WHERE (((("review"."customer_id" IS NULL))) OR ((("review"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."customer_id" BETWEEN $1 AND $2)) ORDER BY "review"."customer_id" ASC, "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."customer_id" >= $1)) ORDER BY "review"."customer_id" DESC NULLS LAST, "review"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."customer_id" < $1) AND ("review"."id" != $2));

SELECT SUM("review"."customer_id") AS "SUM" FROM "review" "review";

--@ parameter 0 "1"
SELECT AVG("review"."customer_id") AS "AVG" FROM "review" "review" WHERE (("review"."id" > $1));

SELECT MAX("review"."customer_id") AS "MAX" FROM "review" "review";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."rating" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."rating" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."rating" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."rating" = $1))) LIMIT 1;

SELECT "x"."rating" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."rating";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."rating" AS "review_rating" FROM "review" "review" WHERE (((("review"."rating" IS NULL))) OR ((("review"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."rating" BETWEEN $1 AND $2)) ORDER BY "review"."rating" ASC, "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."rating" >= $1)) ORDER BY "review"."rating" DESC NULLS LAST, "review"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."rating" < $1) AND ("review"."id" != $2));

SELECT SUM("review"."rating") AS "SUM" FROM "review" "review";

--@ parameter 0 "1"
SELECT AVG("review"."rating") AS "AVG" FROM "review" "review" WHERE (("review"."id" > $1));

SELECT MAX("review"."rating") AS "MAX" FROM "review" "review";

--@ parameter 0 "Ann"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."body" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."body" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."body" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."body" = $1))) LIMIT 1;

SELECT "x"."body" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."body";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."body" AS "review_body" FROM "review" "review" WHERE (((("review"."body" IS NULL))) OR ((("review"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."body" LIKE $1));

--@ parameter 0 "a%"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."body" ILIKE $1)) ORDER BY "review"."body" ASC, "review"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."product_id" AS "x_product_id", "x"."customer_id" AS "x_customer_id", "x"."rating" AS "x_rating", "x"."body" AS "x_body", "x"."created_at" AS "x_created_at", "x"."approved" AS "x_approved" FROM "review" "x" WHERE LOWER("x"."body") = $1;

--@ parameter 0 "2024-03-11 10:00:00"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."created_at" = $1));

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."created_at" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "2024-03-11 10:00:00"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."created_at" != $1));

--@ parameter 0 "2024-04-01 00:00:00"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."created_at" = $1))) LIMIT 1;

SELECT "x"."created_at" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."created_at";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."created_at" AS "review_created_at" FROM "review" "review" WHERE (((("review"."created_at" IS NULL))) OR ((("review"."id" = $1))));

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."created_at" BETWEEN $1 AND $2)) ORDER BY "review"."created_at" ASC, "review"."id" ASC;

--@ parameter 0 "2024-03-11 10:00:00"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."created_at" >= $1)) ORDER BY "review"."created_at" DESC NULLS LAST, "review"."id" ASC LIMIT 2;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."created_at" < $1) AND ("review"."id" != $2));

--@ parameter 0 "true"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."approved" = $1));

--@ parameter 0 "true"
--@ parameter 0 "false"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (("review"."approved" IN ($1, $2))) ORDER BY "review"."id" DESC;

--@ parameter 0 "true"
SELECT COUNT(1) AS "cnt" FROM "review" "review" WHERE (("review"."approved" != $1));

--@ parameter 0 "false"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "review" "review" WHERE (("review"."approved" = $1))) LIMIT 1;

SELECT "x"."approved" AS "c", COUNT(*) AS "n" FROM "review" "x" GROUP BY "x"."approved";

--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."approved" AS "review_approved" FROM "review" "review" WHERE (((("review"."approved" IS NULL))) OR ((("review"."id" = $1))));

SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved", "review__review_product"."id" AS "review__review_product_id", "review__review_product"."category_id" AS "review__review_product_category_id", "review__review_product"."sku" AS "review__review_product_sku", "review__review_product"."title" AS "review__review_product_title", "review__review_product"."description" AS "review__review_product_description", "review__review_product"."price" AS "review__review_product_price", "review__review_product"."weight" AS "review__review_product_weight", "review__review_product"."stock" AS "review__review_product_stock", "review__review_product"."published" AS "review__review_product_published", "review__review_product"."attributes" AS "review__review_product_attributes", "review__review_product"."created_at" AS "review__review_product_created_at" FROM "review" "review" LEFT JOIN "product" "review__review_product" ON "review__review_product"."id"="review"."product_id" ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."review_id" AS "ids_review_id" FROM (SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved", "review__review_product"."id" AS "review__review_product_id", "review__review_product"."category_id" AS "review__review_product_category_id", "review__review_product"."sku" AS "review__review_product_sku", "review__review_product"."title" AS "review__review_product_title", "review__review_product"."description" AS "review__review_product_description", "review__review_product"."price" AS "review__review_product_price", "review__review_product"."weight" AS "review__review_product_weight", "review__review_product"."stock" AS "review__review_product_stock", "review__review_product"."published" AS "review__review_product_published", "review__review_product"."attributes" AS "review__review_product_attributes", "review__review_product"."created_at" AS "review__review_product_created_at" FROM "review" "review" LEFT JOIN "product" "review__review_product" ON "review__review_product"."id"="review"."product_id" WHERE (((("review__review_product"."id" = $1))))) "distinctAlias" ORDER BY "review_id" ASC LIMIT 1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved", "review__review_product"."id" AS "review__review_product_id", "review__review_product"."category_id" AS "review__review_product_category_id", "review__review_product"."sku" AS "review__review_product_sku", "review__review_product"."title" AS "review__review_product_title", "review__review_product"."description" AS "review__review_product_description", "review__review_product"."price" AS "review__review_product_price", "review__review_product"."weight" AS "review__review_product_weight", "review__review_product"."stock" AS "review__review_product_stock", "review__review_product"."published" AS "review__review_product_published", "review__review_product"."attributes" AS "review__review_product_attributes", "review__review_product"."created_at" AS "review__review_product_created_at" FROM "review" "review" LEFT JOIN "product" "review__review_product" ON "review__review_product"."id"="review"."product_id" WHERE ( (((("review__review_product"."id" = $1)))) ) AND ( "review"."id" IN ($2) );

SELECT "x"."id" AS "x_id", "x"."product_id" AS "x_product_id", "x"."customer_id" AS "x_customer_id", "x"."rating" AS "x_rating", "x"."body" AS "x_body", "x"."created_at" AS "x_created_at", "x"."approved" AS "x_approved", "p"."id" AS "p_id", "p"."category_id" AS "p_category_id", "p"."sku" AS "p_sku", "p"."title" AS "p_title", "p"."description" AS "p_description", "p"."price" AS "p_price", "p"."weight" AS "p_weight", "p"."stock" AS "p_stock", "p"."published" AS "p_published", "p"."attributes" AS "p_attributes", "p"."created_at" AS "p_created_at" FROM "review" "x" LEFT JOIN "product" "p" ON "p"."id"="x"."product_id" WHERE "p"."id" IS NULL;

SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved", "review__review_customer"."id" AS "review__review_customer_id", "review__review_customer"."email" AS "review__review_customer_email", "review__review_customer"."name" AS "review__review_customer_name", "review__review_customer"."nickname" AS "review__review_customer_nickname", "review__review_customer"."active" AS "review__review_customer_active", "review__review_customer"."credit" AS "review__review_customer_credit", "review__review_customer"."born" AS "review__review_customer_born", "review__review_customer"."created_at" AS "review__review_customer_created_at", "review__review_customer"."last_login" AS "review__review_customer_last_login", "review__review_customer"."settings" AS "review__review_customer_settings" FROM "review" "review" LEFT JOIN "customer" "review__review_customer" ON "review__review_customer"."id"="review"."customer_id" ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT DISTINCT "distinctAlias"."review_id" AS "ids_review_id" FROM (SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved", "review__review_customer"."id" AS "review__review_customer_id", "review__review_customer"."email" AS "review__review_customer_email", "review__review_customer"."name" AS "review__review_customer_name", "review__review_customer"."nickname" AS "review__review_customer_nickname", "review__review_customer"."active" AS "review__review_customer_active", "review__review_customer"."credit" AS "review__review_customer_credit", "review__review_customer"."born" AS "review__review_customer_born", "review__review_customer"."created_at" AS "review__review_customer_created_at", "review__review_customer"."last_login" AS "review__review_customer_last_login", "review__review_customer"."settings" AS "review__review_customer_settings" FROM "review" "review" LEFT JOIN "customer" "review__review_customer" ON "review__review_customer"."id"="review"."customer_id" WHERE (((("review__review_customer"."id" = $1))))) "distinctAlias" ORDER BY "review_id" ASC LIMIT 1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review"."id" AS "review_id", "review"."product_id" AS "review_product_id", "review"."customer_id" AS "review_customer_id", "review"."rating" AS "review_rating", "review"."body" AS "review_body", "review"."created_at" AS "review_created_at", "review"."approved" AS "review_approved", "review__review_customer"."id" AS "review__review_customer_id", "review__review_customer"."email" AS "review__review_customer_email", "review__review_customer"."name" AS "review__review_customer_name", "review__review_customer"."nickname" AS "review__review_customer_nickname", "review__review_customer"."active" AS "review__review_customer_active", "review__review_customer"."credit" AS "review__review_customer_credit", "review__review_customer"."born" AS "review__review_customer_born", "review__review_customer"."created_at" AS "review__review_customer_created_at", "review__review_customer"."last_login" AS "review__review_customer_last_login", "review__review_customer"."settings" AS "review__review_customer_settings" FROM "review" "review" LEFT JOIN "customer" "review__review_customer" ON "review__review_customer"."id"="review"."customer_id" WHERE ( (((("review__review_customer"."id" = $1)))) ) AND ( "review"."id" IN ($2) );

SELECT "x"."id" AS "x_id", "x"."product_id" AS "x_product_id", "x"."customer_id" AS "x_customer_id", "x"."rating" AS "x_rating", "x"."body" AS "x_body", "x"."created_at" AS "x_created_at", "x"."approved" AS "x_approved", "p"."id" AS "p_id", "p"."email" AS "p_email", "p"."name" AS "p_name", "p"."nickname" AS "p_nickname", "p"."active" AS "p_active", "p"."credit" AS "p_credit", "p"."born" AS "p_born", "p"."created_at" AS "p_created_at", "p"."last_login" AS "p_last_login", "p"."settings" AS "p_settings" FROM "review" "x" LEFT JOIN "customer" "p" ON "p"."id"="x"."customer_id" WHERE "p"."id" IS NULL;

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."id" = $1)) LIMIT 1;

SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee";

SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" ORDER BY "employee"."id" ASC LIMIT 2 OFFSET 1;

SELECT COUNT(1) AS "cnt" FROM "employee" "employee";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."id" IN ($1, $2))) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "employee" "employee" WHERE (("employee"."id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "employee" "employee" WHERE (("employee"."id" = $1))) LIMIT 1;

SELECT "x"."id" AS "c", COUNT(*) AS "n" FROM "employee" "x" GROUP BY "x"."id";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id" FROM "employee" "employee" WHERE (((("employee"."id" IS NULL))) OR ((("employee"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."id" BETWEEN $1 AND $2)) ORDER BY "employee"."id" ASC;

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."id" >= $1)) ORDER BY "employee"."id" ASC LIMIT 2;

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."id" != $1));

SELECT SUM("employee"."id") AS "SUM" FROM "employee" "employee";

--@ parameter 0 "1"
SELECT AVG("employee"."id") AS "AVG" FROM "employee" "employee" WHERE (("employee"."id" > $1));

SELECT MAX("employee"."id") AS "MAX" FROM "employee" "employee";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."manager_id" = $1));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."manager_id" IN ($1, $2))) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT COUNT(1) AS "cnt" FROM "employee" "employee" WHERE (("employee"."manager_id" != $1));

--@ parameter 0 "3"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "employee" "employee" WHERE (("employee"."manager_id" = $1))) LIMIT 1;

SELECT "x"."manager_id" AS "c", COUNT(*) AS "n" FROM "employee" "x" GROUP BY "x"."manager_id";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id" FROM "employee" "employee" WHERE (((("employee"."manager_id" IS NULL))) OR ((("employee"."id" = $1))));

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."manager_id" BETWEEN $1 AND $2)) ORDER BY "employee"."manager_id" ASC, "employee"."id" ASC;

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."manager_id" >= $1)) ORDER BY "employee"."manager_id" DESC NULLS LAST, "employee"."id" ASC LIMIT 2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."manager_id" < $1) AND ("employee"."id" != $2));

SELECT SUM("employee"."manager_id") AS "SUM" FROM "employee" "employee";

--@ parameter 0 "1"
SELECT AVG("employee"."manager_id") AS "AVG" FROM "employee" "employee" WHERE (("employee"."id" > $1));

SELECT MAX("employee"."manager_id") AS "MAX" FROM "employee" "employee";

--@ parameter 0 "Ann"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."name" = $1));

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."name" IN ($1, $2))) ORDER BY "employee"."id" DESC;

--@ parameter 0 "Ann"
SELECT COUNT(1) AS "cnt" FROM "employee" "employee" WHERE (("employee"."name" != $1));

--@ parameter 0 "N-1"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "employee" "employee" WHERE (("employee"."name" = $1))) LIMIT 1;

SELECT "x"."name" AS "c", COUNT(*) AS "n" FROM "employee" "x" GROUP BY "x"."name";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."name" AS "employee_name" FROM "employee" "employee" WHERE (((("employee"."name" IS NULL))) OR ((("employee"."id" = $1))));

--@ parameter 0 "%n%"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."name" LIKE $1));

--@ parameter 0 "a%"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."name" ILIKE $1)) ORDER BY "employee"."name" ASC, "employee"."id" ASC;

--@ parameter 0 "ann"
SELECT "x"."id" AS "x_id", "x"."manager_id" AS "x_manager_id", "x"."name" AS "x_name", "x"."salary" AS "x_salary", "x"."hired_on" AS "x_hired_on" FROM "employee" "x" WHERE LOWER("x"."name") = $1;

--@ parameter 0 "9.99"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."salary" = $1));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."salary" IN ($1, $2))) ORDER BY "employee"."id" DESC;

--@ parameter 0 "9.99"
SELECT COUNT(1) AS "cnt" FROM "employee" "employee" WHERE (("employee"."salary" != $1));

--@ parameter 0 "49"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "employee" "employee" WHERE (("employee"."salary" = $1))) LIMIT 1;

SELECT "x"."salary" AS "c", COUNT(*) AS "n" FROM "employee" "x" GROUP BY "x"."salary";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."salary" AS "employee_salary" FROM "employee" "employee" WHERE (((("employee"."salary" IS NULL))) OR ((("employee"."id" = $1))));

--@ parameter 0 "9.99"
--@ parameter 0 "49"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."salary" BETWEEN $1 AND $2)) ORDER BY "employee"."salary" ASC, "employee"."id" ASC;

--@ parameter 0 "9.99"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."salary" >= $1)) ORDER BY "employee"."salary" DESC NULLS LAST, "employee"."id" ASC LIMIT 2;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."salary" < $1) AND ("employee"."id" != $2));

SELECT SUM("employee"."salary") AS "SUM" FROM "employee" "employee";

--@ parameter 0 "1"
SELECT AVG("employee"."salary") AS "AVG" FROM "employee" "employee" WHERE (("employee"."id" > $1));

SELECT MAX("employee"."salary") AS "MAX" FROM "employee" "employee";

--@ parameter 0 "2016-06-06"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."hired_on" = $1));

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."hired_on" IN ($1, $2))) ORDER BY "employee"."id" DESC;

--@ parameter 0 "2016-06-06"
SELECT COUNT(1) AS "cnt" FROM "employee" "employee" WHERE (("employee"."hired_on" != $1));

--@ parameter 0 "2024-03-05"
SELECT 1 AS "row_exists" FROM (SELECT 1 AS dummy_column) "dummy_table" WHERE EXISTS (SELECT 1 FROM "employee" "employee" WHERE (("employee"."hired_on" = $1))) LIMIT 1;

SELECT "x"."hired_on" AS "c", COUNT(*) AS "n" FROM "employee" "x" GROUP BY "x"."hired_on";

--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (((("employee"."hired_on" IS NULL))) OR ((("employee"."id" = $1))));

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."hired_on" BETWEEN $1 AND $2)) ORDER BY "employee"."hired_on" ASC, "employee"."id" ASC;

--@ parameter 0 "2016-06-06"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."hired_on" >= $1)) ORDER BY "employee"."hired_on" DESC NULLS LAST, "employee"."id" ASC LIMIT 2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
SELECT "employee"."id" AS "employee_id", "employee"."manager_id" AS "employee_manager_id", "employee"."name" AS "employee_name", "employee"."salary" AS "employee_salary", "employee"."hired_on" AS "employee_hired_on" FROM "employee" "employee" WHERE (("employee"."hired_on" < $1) AND ("employee"."id" != $2));

--@ parameter 0 "true"
--@ parameter 0 "0"
SELECT "p"."id" AS "p_id", "p"."category_id" AS "p_category_id", "p"."sku" AS "p_sku", "p"."title" AS "p_title", "p"."description" AS "p_description", "p"."price" AS "p_price", "p"."weight" AS "p_weight", "p"."stock" AS "p_stock", "p"."published" AS "p_published", "p"."attributes" AS "p_attributes", "p"."created_at" AS "p_created_at" FROM "product" "p" WHERE "p"."published" = $1 AND ("p"."stock" > $2 OR "p"."category_id" IS NULL) ORDER BY "p"."price" DESC, "p"."id" ASC;

SELECT "p"."id" AS "p_id", "p"."category_id" AS "p_category_id", "p"."sku" AS "p_sku", "p"."title" AS "p_title", "p"."description" AS "p_description", "p"."price" AS "p_price", "p"."weight" AS "p_weight", "p"."stock" AS "p_stock", "p"."published" AS "p_published", "p"."attributes" AS "p_attributes", "p"."created_at" AS "p_created_at" FROM "product" "p" WHERE "p"."price" = SELECT MAX("q"."price") FROM "product" "q";

