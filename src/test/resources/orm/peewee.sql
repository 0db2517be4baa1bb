-- Captured by OrmCaptureIT from python/peewee_reads.py, not written by hand.

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "customer" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "customer" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "customer" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "customer" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "customer" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "customer" AS "t1";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."email" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."email" FROM "customer" AS "t1" WHERE ("t1"."email" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."email" IS NULL) OR ("t1"."email" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."email" FROM "customer" AS "t1";

SELECT "t1"."email", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."email" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."email" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."email" ILIKE '%an%');

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (LOWER("t1"."email") = 'ann');

SELECT "t1"."email" FROM "customer" AS "t1" ORDER BY "t1"."email", "t1"."id";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."name" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."name" FROM "customer" AS "t1" WHERE ("t1"."name" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."name" IS NULL) OR ("t1"."name" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."name" FROM "customer" AS "t1";

SELECT "t1"."name", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."name" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."name" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."name" ILIKE '%an%');

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (LOWER("t1"."name") = 'ann');

SELECT "t1"."name" FROM "customer" AS "t1" ORDER BY "t1"."name", "t1"."id";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."nickname" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."nickname" FROM "customer" AS "t1" WHERE ("t1"."nickname" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."nickname" IS NULL) OR ("t1"."nickname" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."nickname" FROM "customer" AS "t1";

SELECT "t1"."nickname", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."nickname" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."nickname" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."nickname" ILIKE '%an%');

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (LOWER("t1"."nickname") = 'ann');

SELECT "t1"."nickname" FROM "customer" AS "t1" ORDER BY "t1"."nickname", "t1"."id";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."active" = true) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."active" FROM "customer" AS "t1" WHERE ("t1"."active" IN (true, false));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."active" IS NULL) OR ("t1"."active" != true)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."active" FROM "customer" AS "t1";

SELECT "t1"."active", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."active" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."active" = true) LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."credit" = 9.99) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."credit" FROM "customer" AS "t1" WHERE ("t1"."credit" IN (9.99, 49));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."credit" IS NULL) OR ("t1"."credit" != 9.99)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."credit" FROM "customer" AS "t1";

SELECT "t1"."credit", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."credit" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."credit" = 9.99) LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."credit" BETWEEN 9.99 AND 49) ORDER BY "t1"."credit", "t1"."id";

SELECT MIN("t1"."credit"), MAX("t1"."credit") FROM "customer" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."credit") FROM "customer" AS "t1";

SELECT SUM("t1"."credit"), AVG("t1"."credit") FROM "customer" AS "t1";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."born" = '2016-06-06'::date) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."born" FROM "customer" AS "t1" WHERE ("t1"."born" IN ('2016-06-06'::date, '2024-03-05'::date));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."born" IS NULL) OR ("t1"."born" != '2016-06-06'::date)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."born" FROM "customer" AS "t1";

SELECT "t1"."born", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."born" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."born" = '2016-06-06'::date) LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."born" BETWEEN '2016-06-06'::date AND '2024-03-05'::date) ORDER BY "t1"."born", "t1"."id";

SELECT MIN("t1"."born"), MAX("t1"."born") FROM "customer" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."born") FROM "customer" AS "t1";

SELECT EXTRACT('year' FROM "t1"."born"), COUNT("t1"."id") FROM "customer" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."born");

SELECT "t1"."id" FROM "customer" AS "t1" WHERE (EXTRACT('month' FROM "t1"."born") = 3);

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."created_at" FROM "customer" AS "t1" WHERE ("t1"."created_at" IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."created_at" IS NULL) OR ("t1"."created_at" != '2024-01-02T10:00:00+00:00'::timestamptz)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."created_at" FROM "customer" AS "t1";

SELECT "t1"."created_at", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."created_at" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz) LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."created_at" BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY "t1"."created_at", "t1"."id";

SELECT MIN("t1"."created_at"), MAX("t1"."created_at") FROM "customer" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."created_at") FROM "customer" AS "t1";

SELECT EXTRACT('year' FROM "t1"."created_at"), COUNT("t1"."id") FROM "customer" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."created_at");

SELECT "t1"."id" FROM "customer" AS "t1" WHERE (EXTRACT('month' FROM "t1"."created_at") = 3);

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."last_login" = '2024-03-11T10:00:00'::timestamp) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."last_login" IN ('2024-03-11T10:00:00'::timestamp, '2024-04-01T00:00:00'::timestamp));

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE (("t1"."last_login" IS NULL) OR ("t1"."last_login" != '2024-03-11T10:00:00'::timestamp)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."last_login" FROM "customer" AS "t1";

SELECT "t1"."last_login", COUNT("t1"."id") AS "n" FROM "customer" AS "t1" GROUP BY "t1"."last_login" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "customer" AS "t1" WHERE ("t1"."last_login" = '2024-03-11T10:00:00'::timestamp) LIMIT 1;

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE ("t1"."last_login" BETWEEN '2024-03-11T10:00:00'::timestamp AND '2024-04-01T00:00:00'::timestamp) ORDER BY "t1"."last_login", "t1"."id";

SELECT MIN("t1"."last_login"), MAX("t1"."last_login") FROM "customer" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."last_login") FROM "customer" AS "t1";

SELECT EXTRACT('year' FROM "t1"."last_login"), COUNT("t1"."id") FROM "customer" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."last_login");

SELECT "t1"."id" FROM "customer" AS "t1" WHERE (EXTRACT('month' FROM "t1"."last_login") = 3);

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "address" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "address" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "address" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "address" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "address" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "address" AS "t1";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."customer_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."customer_id" FROM "address" AS "t1" WHERE ("t1"."customer_id" IN (1, 3));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."customer_id" IS NULL) OR ("t1"."customer_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."customer_id" FROM "address" AS "t1";

SELECT "t1"."customer_id", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."customer_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."customer_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."customer_id" BETWEEN 1 AND 3) ORDER BY "t1"."customer_id", "t1"."id";

SELECT MIN("t1"."customer_id"), MAX("t1"."customer_id") FROM "address" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."customer_id") FROM "address" AS "t1";

SELECT SUM("t1"."customer_id"), AVG("t1"."customer_id") FROM "address" AS "t1";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."street" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."street" FROM "address" AS "t1" WHERE ("t1"."street" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."street" IS NULL) OR ("t1"."street" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."street" FROM "address" AS "t1";

SELECT "t1"."street", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."street" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."street" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."street" ILIKE '%an%');

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (LOWER("t1"."street") = 'ann');

SELECT "t1"."street" FROM "address" AS "t1" ORDER BY "t1"."street", "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."city" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."city" FROM "address" AS "t1" WHERE ("t1"."city" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."city" IS NULL) OR ("t1"."city" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."city" FROM "address" AS "t1";

SELECT "t1"."city", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."city" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."city" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."city" ILIKE '%an%');

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (LOWER("t1"."city") = 'ann');

SELECT "t1"."city" FROM "address" AS "t1" ORDER BY "t1"."city", "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."zip" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."zip" FROM "address" AS "t1" WHERE ("t1"."zip" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."zip" IS NULL) OR ("t1"."zip" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."zip" FROM "address" AS "t1";

SELECT "t1"."zip", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."zip" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."zip" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."zip" ILIKE '%an%');

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (LOWER("t1"."zip") = 'ann');

SELECT "t1"."zip" FROM "address" AS "t1" ORDER BY "t1"."zip", "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."country" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."country" FROM "address" AS "t1" WHERE ("t1"."country" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."country" IS NULL) OR ("t1"."country" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."country" FROM "address" AS "t1";

SELECT "t1"."country", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."country" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."country" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."country" ILIKE '%an%');

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (LOWER("t1"."country") = 'ann');

SELECT "t1"."country" FROM "address" AS "t1" ORDER BY "t1"."country", "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."is_default" = true) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."is_default" IN (true, false));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE (("t1"."is_default" IS NULL) OR ("t1"."is_default" != true)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."is_default" FROM "address" AS "t1";

SELECT "t1"."is_default", COUNT("t1"."id") AS "n" FROM "address" AS "t1" GROUP BY "t1"."is_default" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "address" AS "t1" WHERE ("t1"."is_default" = true) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default", "t2"."id", "t2"."email", "t2"."name", "t2"."nickname", "t2"."active", "t2"."credit", "t2"."born", "t2"."created_at", "t2"."last_login" FROM "address" AS "t1" INNER JOIN "customer" AS "t2" ON ("t1"."customer_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "address" AS "t1" LEFT OUTER JOIN "customer" AS "t2" ON ("t1"."customer_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "customer" AS "t1" LEFT OUTER JOIN "address" AS "t2" ON ("t2"."customer_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE EXISTS(SELECT 1 FROM "address" AS "t2" WHERE ("t2"."customer_id" = "t1"."id"));

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE ("t1"."customer_id" IN (SELECT "t2"."id" FROM "customer" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "category" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "category" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "category" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "category" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "category" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "category" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "category" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "category" AS "t1";

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."parent_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."parent_id" FROM "category" AS "t1" WHERE ("t1"."parent_id" IN (1, 3));

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE (("t1"."parent_id" IS NULL) OR ("t1"."parent_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."parent_id" FROM "category" AS "t1";

SELECT "t1"."parent_id", COUNT("t1"."id") AS "n" FROM "category" AS "t1" GROUP BY "t1"."parent_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "category" AS "t1" WHERE ("t1"."parent_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."parent_id" BETWEEN 1 AND 3) ORDER BY "t1"."parent_id", "t1"."id";

SELECT MIN("t1"."parent_id"), MAX("t1"."parent_id") FROM "category" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."parent_id") FROM "category" AS "t1";

SELECT SUM("t1"."parent_id"), AVG("t1"."parent_id") FROM "category" AS "t1";

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."name" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."name" FROM "category" AS "t1" WHERE ("t1"."name" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE (("t1"."name" IS NULL) OR ("t1"."name" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."name" FROM "category" AS "t1";

SELECT "t1"."name", COUNT("t1"."id") AS "n" FROM "category" AS "t1" GROUP BY "t1"."name" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "category" AS "t1" WHERE ("t1"."name" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."name" ILIKE '%an%');

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE (LOWER("t1"."name") = 'ann');

SELECT "t1"."name" FROM "category" AS "t1" ORDER BY "t1"."name", "t1"."id";

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."position" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."position" IN (1, 3));

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE (("t1"."position" IS NULL) OR ("t1"."position" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."position" FROM "category" AS "t1";

SELECT "t1"."position", COUNT("t1"."id") AS "n" FROM "category" AS "t1" GROUP BY "t1"."position" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "category" AS "t1" WHERE ("t1"."position" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE ("t1"."position" BETWEEN 1 AND 3) ORDER BY "t1"."position", "t1"."id";

SELECT MIN("t1"."position"), MAX("t1"."position") FROM "category" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."position") FROM "category" AS "t1";

SELECT SUM("t1"."position"), AVG("t1"."position") FROM "category" AS "t1";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "product" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "product" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "product" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "product" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "product" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "product" AS "t1";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."category_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."category_id" FROM "product" AS "t1" WHERE ("t1"."category_id" IN (1, 3));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."category_id" IS NULL) OR ("t1"."category_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."category_id" FROM "product" AS "t1";

SELECT "t1"."category_id", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."category_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."category_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."category_id" BETWEEN 1 AND 3) ORDER BY "t1"."category_id", "t1"."id";

SELECT MIN("t1"."category_id"), MAX("t1"."category_id") FROM "product" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."category_id") FROM "product" AS "t1";

SELECT SUM("t1"."category_id"), AVG("t1"."category_id") FROM "product" AS "t1";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."sku" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."sku" FROM "product" AS "t1" WHERE ("t1"."sku" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."sku" IS NULL) OR ("t1"."sku" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."sku" FROM "product" AS "t1";

SELECT "t1"."sku", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."sku" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."sku" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."sku" ILIKE '%an%');

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (LOWER("t1"."sku") = 'ann');

SELECT "t1"."sku" FROM "product" AS "t1" ORDER BY "t1"."sku", "t1"."id";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."title" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."title" FROM "product" AS "t1" WHERE ("t1"."title" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."title" IS NULL) OR ("t1"."title" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."title" FROM "product" AS "t1";

SELECT "t1"."title", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."title" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."title" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."title" ILIKE '%an%');

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (LOWER("t1"."title") = 'ann');

SELECT "t1"."title" FROM "product" AS "t1" ORDER BY "t1"."title", "t1"."id";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."description" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."description" FROM "product" AS "t1" WHERE ("t1"."description" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."description" IS NULL) OR ("t1"."description" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."description" FROM "product" AS "t1";

SELECT "t1"."description", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."description" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."description" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."description" ILIKE '%an%');

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (LOWER("t1"."description") = 'ann');

SELECT "t1"."description" FROM "product" AS "t1" ORDER BY "t1"."description", "t1"."id";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."price" = 9.99) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."price" FROM "product" AS "t1" WHERE ("t1"."price" IN (9.99, 49));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."price" IS NULL) OR ("t1"."price" != 9.99)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."price" FROM "product" AS "t1";

SELECT "t1"."price", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."price" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."price" = 9.99) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."price" BETWEEN 9.99 AND 49) ORDER BY "t1"."price", "t1"."id";

SELECT MIN("t1"."price"), MAX("t1"."price") FROM "product" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."price") FROM "product" AS "t1";

SELECT SUM("t1"."price"), AVG("t1"."price") FROM "product" AS "t1";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."weight" = 0.3) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."weight" FROM "product" AS "t1" WHERE ("t1"."weight" IN (0.3, 1.5));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."weight" IS NULL) OR ("t1"."weight" != 0.3)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."weight" FROM "product" AS "t1";

SELECT "t1"."weight", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."weight" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."weight" = 0.3) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."weight" BETWEEN 0.3 AND 1.5) ORDER BY "t1"."weight", "t1"."id";

SELECT MIN("t1"."weight"), MAX("t1"."weight") FROM "product" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."weight") FROM "product" AS "t1";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."stock" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."stock" FROM "product" AS "t1" WHERE ("t1"."stock" IN (1, 3));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."stock" IS NULL) OR ("t1"."stock" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."stock" FROM "product" AS "t1";

SELECT "t1"."stock", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."stock" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."stock" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."stock" BETWEEN 1 AND 3) ORDER BY "t1"."stock", "t1"."id";

SELECT MIN("t1"."stock"), MAX("t1"."stock") FROM "product" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."stock") FROM "product" AS "t1";

SELECT SUM("t1"."stock"), AVG("t1"."stock") FROM "product" AS "t1";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."published" = true) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."published" FROM "product" AS "t1" WHERE ("t1"."published" IN (true, false));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."published" IS NULL) OR ("t1"."published" != true)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."published" FROM "product" AS "t1";

SELECT "t1"."published", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."published" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."published" = true) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."created_at" IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE (("t1"."created_at" IS NULL) OR ("t1"."created_at" != '2024-01-02T10:00:00+00:00'::timestamptz)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."created_at" FROM "product" AS "t1";

SELECT "t1"."created_at", COUNT("t1"."id") AS "n" FROM "product" AS "t1" GROUP BY "t1"."created_at" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "product" AS "t1" WHERE ("t1"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz) LIMIT 1;

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."created_at" BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY "t1"."created_at", "t1"."id";

SELECT MIN("t1"."created_at"), MAX("t1"."created_at") FROM "product" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."created_at") FROM "product" AS "t1";

SELECT EXTRACT('year' FROM "t1"."created_at"), COUNT("t1"."id") FROM "product" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."created_at");

SELECT "t1"."id" FROM "product" AS "t1" WHERE (EXTRACT('month' FROM "t1"."created_at") = 3);

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at", "t2"."id", "t2"."parent_id", "t2"."name", "t2"."position" FROM "product" AS "t1" INNER JOIN "category" AS "t2" ON ("t1"."category_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "product" AS "t1" LEFT OUTER JOIN "category" AS "t2" ON ("t1"."category_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "category" AS "t1" LEFT OUTER JOIN "product" AS "t2" ON ("t2"."category_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."parent_id", "t1"."name", "t1"."position" FROM "category" AS "t1" WHERE EXISTS(SELECT 1 FROM "product" AS "t2" WHERE ("t2"."category_id" = "t1"."id"));

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE ("t1"."category_id" IN (SELECT "t2"."id" FROM "category" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "tag" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "tag" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "tag" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "tag" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "tag" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "tag" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "tag" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "tag" AS "t1";

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE ("t1"."name" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE ("t1"."name" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE (("t1"."name" IS NULL) OR ("t1"."name" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."name" FROM "tag" AS "t1";

SELECT "t1"."name", COUNT("t1"."id") AS "n" FROM "tag" AS "t1" GROUP BY "t1"."name" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "tag" AS "t1" WHERE ("t1"."name" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE ("t1"."name" ILIKE '%an%');

SELECT "t1"."id", "t1"."name" FROM "tag" AS "t1" WHERE (LOWER("t1"."name") = 'ann');

SELECT "t1"."name" FROM "tag" AS "t1" ORDER BY "t1"."name", "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."id" = 'a0eebc999c0b4ef8bb6d6bb9bd380a11') LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "orders" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."id" = 'a0eebc999c0b4ef8bb6d6bb9bd380a11') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "orders" AS "t1" WHERE ("t1"."id" IN ('a0eebc999c0b4ef8bb6d6bb9bd380a11', 'ffffffffffffffffffffffffffffffff'));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 'a0eebc999c0b4ef8bb6d6bb9bd380a11')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "orders" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."id" = 'a0eebc999c0b4ef8bb6d6bb9bd380a11') LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."customer_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."customer_id" FROM "orders" AS "t1" WHERE ("t1"."customer_id" IN (1, 3));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."customer_id" IS NULL) OR ("t1"."customer_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."customer_id" FROM "orders" AS "t1";

SELECT "t1"."customer_id", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."customer_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."customer_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."customer_id" BETWEEN 1 AND 3) ORDER BY "t1"."customer_id", "t1"."id";

SELECT MIN("t1"."customer_id"), MAX("t1"."customer_id") FROM "orders" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."customer_id") FROM "orders" AS "t1";

SELECT SUM("t1"."customer_id"), AVG("t1"."customer_id") FROM "orders" AS "t1";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."address_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."address_id" FROM "orders" AS "t1" WHERE ("t1"."address_id" IN (1, 3));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."address_id" IS NULL) OR ("t1"."address_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."address_id" FROM "orders" AS "t1";

SELECT "t1"."address_id", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."address_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."address_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."address_id" BETWEEN 1 AND 3) ORDER BY "t1"."address_id", "t1"."id";

SELECT MIN("t1"."address_id"), MAX("t1"."address_id") FROM "orders" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."address_id") FROM "orders" AS "t1";

SELECT SUM("t1"."address_id"), AVG("t1"."address_id") FROM "orders" AS "t1";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."total" = 9.99) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."total" FROM "orders" AS "t1" WHERE ("t1"."total" IN (9.99, 49));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."total" IS NULL) OR ("t1"."total" != 9.99)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."total" FROM "orders" AS "t1";

SELECT "t1"."total", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."total" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."total" = 9.99) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."total" BETWEEN 9.99 AND 49) ORDER BY "t1"."total", "t1"."id";

SELECT MIN("t1"."total"), MAX("t1"."total") FROM "orders" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."total") FROM "orders" AS "t1";

SELECT SUM("t1"."total"), AVG("t1"."total") FROM "orders" AS "t1";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."note" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."note" FROM "orders" AS "t1" WHERE ("t1"."note" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."note" IS NULL) OR ("t1"."note" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."note" FROM "orders" AS "t1";

SELECT "t1"."note", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."note" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."note" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."note" ILIKE '%an%');

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (LOWER("t1"."note") = 'ann');

SELECT "t1"."note" FROM "orders" AS "t1" ORDER BY "t1"."note", "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."placed_at" = '2024-01-02T10:00:00+00:00'::timestamptz) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."placed_at" FROM "orders" AS "t1" WHERE ("t1"."placed_at" IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."placed_at" IS NULL) OR ("t1"."placed_at" != '2024-01-02T10:00:00+00:00'::timestamptz)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."placed_at" FROM "orders" AS "t1";

SELECT "t1"."placed_at", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."placed_at" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."placed_at" = '2024-01-02T10:00:00+00:00'::timestamptz) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."placed_at" BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY "t1"."placed_at", "t1"."id";

SELECT MIN("t1"."placed_at"), MAX("t1"."placed_at") FROM "orders" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."placed_at") FROM "orders" AS "t1";

SELECT EXTRACT('year' FROM "t1"."placed_at"), COUNT("t1"."id") FROM "orders" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."placed_at");

SELECT "t1"."id" FROM "orders" AS "t1" WHERE (EXTRACT('month' FROM "t1"."placed_at") = 3);

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."shipped_on" = '2016-06-06'::date) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."shipped_on" FROM "orders" AS "t1" WHERE ("t1"."shipped_on" IN ('2016-06-06'::date, '2024-03-05'::date));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."shipped_on" IS NULL) OR ("t1"."shipped_on" != '2016-06-06'::date)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."shipped_on" FROM "orders" AS "t1";

SELECT "t1"."shipped_on", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."shipped_on" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."shipped_on" = '2016-06-06'::date) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."shipped_on" BETWEEN '2016-06-06'::date AND '2024-03-05'::date) ORDER BY "t1"."shipped_on", "t1"."id";

SELECT MIN("t1"."shipped_on"), MAX("t1"."shipped_on") FROM "orders" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."shipped_on") FROM "orders" AS "t1";

SELECT EXTRACT('year' FROM "t1"."shipped_on"), COUNT("t1"."id") FROM "orders" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."shipped_on");

SELECT "t1"."id" FROM "orders" AS "t1" WHERE (EXTRACT('month' FROM "t1"."shipped_on") = 3);

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."version" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."version" IN (1, 3));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE (("t1"."version" IS NULL) OR ("t1"."version" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."version" FROM "orders" AS "t1";

SELECT "t1"."version", COUNT("t1"."id") AS "n" FROM "orders" AS "t1" GROUP BY "t1"."version" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "orders" AS "t1" WHERE ("t1"."version" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."version" BETWEEN 1 AND 3) ORDER BY "t1"."version", "t1"."id";

SELECT MIN("t1"."version"), MAX("t1"."version") FROM "orders" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."version") FROM "orders" AS "t1";

SELECT SUM("t1"."version"), AVG("t1"."version") FROM "orders" AS "t1";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version", "t2"."id", "t2"."email", "t2"."name", "t2"."nickname", "t2"."active", "t2"."credit", "t2"."born", "t2"."created_at", "t2"."last_login" FROM "orders" AS "t1" INNER JOIN "customer" AS "t2" ON ("t1"."customer_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "orders" AS "t1" LEFT OUTER JOIN "customer" AS "t2" ON ("t1"."customer_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "customer" AS "t1" LEFT OUTER JOIN "orders" AS "t2" ON ("t2"."customer_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE EXISTS(SELECT 1 FROM "orders" AS "t2" WHERE ("t2"."customer_id" = "t1"."id"));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."customer_id" IN (SELECT "t2"."id" FROM "customer" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version", "t2"."id", "t2"."customer_id", "t2"."street", "t2"."city", "t2"."zip", "t2"."country", "t2"."is_default" FROM "orders" AS "t1" INNER JOIN "address" AS "t2" ON ("t1"."address_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "orders" AS "t1" LEFT OUTER JOIN "address" AS "t2" ON ("t1"."address_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "address" AS "t1" LEFT OUTER JOIN "orders" AS "t2" ON ("t2"."address_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."street", "t1"."city", "t1"."zip", "t1"."country", "t1"."is_default" FROM "address" AS "t1" WHERE EXISTS(SELECT 1 FROM "orders" AS "t2" WHERE ("t2"."address_id" = "t1"."id"));

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE ("t1"."address_id" IN (SELECT "t2"."id" FROM "address" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "order_item" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "order_item" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "order_item" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "order_item" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "order_item" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "order_item" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "order_item" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "order_item" AS "t1";

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."order_id" = 'a0eebc999c0b4ef8bb6d6bb9bd380a11') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."order_id" FROM "order_item" AS "t1" WHERE ("t1"."order_id" IN ('a0eebc999c0b4ef8bb6d6bb9bd380a11', 'ffffffffffffffffffffffffffffffff'));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE (("t1"."order_id" IS NULL) OR ("t1"."order_id" != 'a0eebc999c0b4ef8bb6d6bb9bd380a11')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."order_id" FROM "order_item" AS "t1";

SELECT "t1"."order_id", COUNT("t1"."id") AS "n" FROM "order_item" AS "t1" GROUP BY "t1"."order_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "order_item" AS "t1" WHERE ("t1"."order_id" = 'a0eebc999c0b4ef8bb6d6bb9bd380a11') LIMIT 1;

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."product_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."product_id" FROM "order_item" AS "t1" WHERE ("t1"."product_id" IN (1, 3));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE (("t1"."product_id" IS NULL) OR ("t1"."product_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."product_id" FROM "order_item" AS "t1";

SELECT "t1"."product_id", COUNT("t1"."id") AS "n" FROM "order_item" AS "t1" GROUP BY "t1"."product_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "order_item" AS "t1" WHERE ("t1"."product_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."product_id" BETWEEN 1 AND 3) ORDER BY "t1"."product_id", "t1"."id";

SELECT MIN("t1"."product_id"), MAX("t1"."product_id") FROM "order_item" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."product_id") FROM "order_item" AS "t1";

SELECT SUM("t1"."product_id"), AVG("t1"."product_id") FROM "order_item" AS "t1";

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."quantity" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."quantity" FROM "order_item" AS "t1" WHERE ("t1"."quantity" IN (1, 3));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE (("t1"."quantity" IS NULL) OR ("t1"."quantity" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."quantity" FROM "order_item" AS "t1";

SELECT "t1"."quantity", COUNT("t1"."id") AS "n" FROM "order_item" AS "t1" GROUP BY "t1"."quantity" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "order_item" AS "t1" WHERE ("t1"."quantity" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."quantity" BETWEEN 1 AND 3) ORDER BY "t1"."quantity", "t1"."id";

SELECT MIN("t1"."quantity"), MAX("t1"."quantity") FROM "order_item" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."quantity") FROM "order_item" AS "t1";

SELECT SUM("t1"."quantity"), AVG("t1"."quantity") FROM "order_item" AS "t1";

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."price" = 9.99) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."price" FROM "order_item" AS "t1" WHERE ("t1"."price" IN (9.99, 49));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE (("t1"."price" IS NULL) OR ("t1"."price" != 9.99)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."price" FROM "order_item" AS "t1";

SELECT "t1"."price", COUNT("t1"."id") AS "n" FROM "order_item" AS "t1" GROUP BY "t1"."price" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "order_item" AS "t1" WHERE ("t1"."price" = 9.99) LIMIT 1;

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."price" BETWEEN 9.99 AND 49) ORDER BY "t1"."price", "t1"."id";

SELECT MIN("t1"."price"), MAX("t1"."price") FROM "order_item" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."price") FROM "order_item" AS "t1";

SELECT SUM("t1"."price"), AVG("t1"."price") FROM "order_item" AS "t1";

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."discount" = 9.99) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."discount" IN (9.99, 49));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE (("t1"."discount" IS NULL) OR ("t1"."discount" != 9.99)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."discount" FROM "order_item" AS "t1";

SELECT "t1"."discount", COUNT("t1"."id") AS "n" FROM "order_item" AS "t1" GROUP BY "t1"."discount" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "order_item" AS "t1" WHERE ("t1"."discount" = 9.99) LIMIT 1;

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."discount" BETWEEN 9.99 AND 49) ORDER BY "t1"."discount", "t1"."id";

SELECT MIN("t1"."discount"), MAX("t1"."discount") FROM "order_item" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."discount") FROM "order_item" AS "t1";

SELECT SUM("t1"."discount"), AVG("t1"."discount") FROM "order_item" AS "t1";

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount", "t2"."id", "t2"."customer_id", "t2"."address_id", "t2"."total", "t2"."note", "t2"."placed_at", "t2"."shipped_on", "t2"."version" FROM "order_item" AS "t1" INNER JOIN "orders" AS "t2" ON ("t1"."order_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "order_item" AS "t1" LEFT OUTER JOIN "orders" AS "t2" ON ("t1"."order_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "orders" AS "t1" LEFT OUTER JOIN "order_item" AS "t2" ON ("t2"."order_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."customer_id", "t1"."address_id", "t1"."total", "t1"."note", "t1"."placed_at", "t1"."shipped_on", "t1"."version" FROM "orders" AS "t1" WHERE EXISTS(SELECT 1 FROM "order_item" AS "t2" WHERE ("t2"."order_id" = "t1"."id"));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."order_id" IN (SELECT "t2"."id" FROM "orders" AS "t2" WHERE ("t2"."id" > 'a0eebc999c0b4ef8bb6d6bb9bd380a11')));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount", "t2"."id", "t2"."category_id", "t2"."sku", "t2"."title", "t2"."description", "t2"."price", "t2"."weight", "t2"."stock", "t2"."published", "t2"."created_at" FROM "order_item" AS "t1" INNER JOIN "product" AS "t2" ON ("t1"."product_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "order_item" AS "t1" LEFT OUTER JOIN "product" AS "t2" ON ("t1"."product_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "product" AS "t1" LEFT OUTER JOIN "order_item" AS "t2" ON ("t2"."product_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE EXISTS(SELECT 1 FROM "order_item" AS "t2" WHERE ("t2"."product_id" = "t1"."id"));

SELECT "t1"."id", "t1"."order_id", "t1"."product_id", "t1"."quantity", "t1"."price", "t1"."discount" FROM "order_item" AS "t1" WHERE ("t1"."product_id" IN (SELECT "t2"."id" FROM "product" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "review" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "review" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "review" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "review" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "review" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "review" AS "t1";

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."product_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."product_id" FROM "review" AS "t1" WHERE ("t1"."product_id" IN (1, 3));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."product_id" IS NULL) OR ("t1"."product_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."product_id" FROM "review" AS "t1";

SELECT "t1"."product_id", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."product_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."product_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."product_id" BETWEEN 1 AND 3) ORDER BY "t1"."product_id", "t1"."id";

SELECT MIN("t1"."product_id"), MAX("t1"."product_id") FROM "review" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."product_id") FROM "review" AS "t1";

SELECT SUM("t1"."product_id"), AVG("t1"."product_id") FROM "review" AS "t1";

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."customer_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."customer_id" FROM "review" AS "t1" WHERE ("t1"."customer_id" IN (1, 3));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."customer_id" IS NULL) OR ("t1"."customer_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."customer_id" FROM "review" AS "t1";

SELECT "t1"."customer_id", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."customer_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."customer_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."customer_id" BETWEEN 1 AND 3) ORDER BY "t1"."customer_id", "t1"."id";

SELECT MIN("t1"."customer_id"), MAX("t1"."customer_id") FROM "review" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."customer_id") FROM "review" AS "t1";

SELECT SUM("t1"."customer_id"), AVG("t1"."customer_id") FROM "review" AS "t1";

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."rating" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."rating" FROM "review" AS "t1" WHERE ("t1"."rating" IN (1, 3));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."rating" IS NULL) OR ("t1"."rating" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."rating" FROM "review" AS "t1";

SELECT "t1"."rating", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."rating" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."rating" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."rating" BETWEEN 1 AND 3) ORDER BY "t1"."rating", "t1"."id";

SELECT MIN("t1"."rating"), MAX("t1"."rating") FROM "review" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."rating") FROM "review" AS "t1";

SELECT SUM("t1"."rating"), AVG("t1"."rating") FROM "review" AS "t1";

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."body" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."body" FROM "review" AS "t1" WHERE ("t1"."body" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."body" IS NULL) OR ("t1"."body" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."body" FROM "review" AS "t1";

SELECT "t1"."body", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."body" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."body" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."body" ILIKE '%an%');

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (LOWER("t1"."body") = 'ann');

SELECT "t1"."body" FROM "review" AS "t1" ORDER BY "t1"."body", "t1"."id";

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."created_at" = '2024-03-11T10:00:00'::timestamp) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."created_at" FROM "review" AS "t1" WHERE ("t1"."created_at" IN ('2024-03-11T10:00:00'::timestamp, '2024-04-01T00:00:00'::timestamp));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."created_at" IS NULL) OR ("t1"."created_at" != '2024-03-11T10:00:00'::timestamp)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."created_at" FROM "review" AS "t1";

SELECT "t1"."created_at", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."created_at" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."created_at" = '2024-03-11T10:00:00'::timestamp) LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."created_at" BETWEEN '2024-03-11T10:00:00'::timestamp AND '2024-04-01T00:00:00'::timestamp) ORDER BY "t1"."created_at", "t1"."id";

SELECT MIN("t1"."created_at"), MAX("t1"."created_at") FROM "review" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."created_at") FROM "review" AS "t1";

SELECT EXTRACT('year' FROM "t1"."created_at"), COUNT("t1"."id") FROM "review" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."created_at");

SELECT "t1"."id" FROM "review" AS "t1" WHERE (EXTRACT('month' FROM "t1"."created_at") = 3);

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."approved" = true) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."approved" IN (true, false));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE (("t1"."approved" IS NULL) OR ("t1"."approved" != true)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."approved" FROM "review" AS "t1";

SELECT "t1"."approved", COUNT("t1"."id") AS "n" FROM "review" AS "t1" GROUP BY "t1"."approved" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "review" AS "t1" WHERE ("t1"."approved" = true) LIMIT 1;

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved", "t2"."id", "t2"."category_id", "t2"."sku", "t2"."title", "t2"."description", "t2"."price", "t2"."weight", "t2"."stock", "t2"."published", "t2"."created_at" FROM "review" AS "t1" INNER JOIN "product" AS "t2" ON ("t1"."product_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "review" AS "t1" LEFT OUTER JOIN "product" AS "t2" ON ("t1"."product_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "product" AS "t1" LEFT OUTER JOIN "review" AS "t2" ON ("t2"."product_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."category_id", "t1"."sku", "t1"."title", "t1"."description", "t1"."price", "t1"."weight", "t1"."stock", "t1"."published", "t1"."created_at" FROM "product" AS "t1" WHERE EXISTS(SELECT 1 FROM "review" AS "t2" WHERE ("t2"."product_id" = "t1"."id"));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."product_id" IN (SELECT "t2"."id" FROM "product" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved", "t2"."id", "t2"."email", "t2"."name", "t2"."nickname", "t2"."active", "t2"."credit", "t2"."born", "t2"."created_at", "t2"."last_login" FROM "review" AS "t1" INNER JOIN "customer" AS "t2" ON ("t1"."customer_id" = "t2"."id") ORDER BY "t1"."id";

SELECT "t1"."id" FROM "review" AS "t1" LEFT OUTER JOIN "customer" AS "t2" ON ("t1"."customer_id" = "t2"."id") WHERE ("t2"."id" IS NULL);

SELECT "t1"."id", COUNT("t2"."id") FROM "customer" AS "t1" LEFT OUTER JOIN "review" AS "t2" ON ("t2"."customer_id" = "t1"."id") GROUP BY "t1"."id" ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."nickname", "t1"."active", "t1"."credit", "t1"."born", "t1"."created_at", "t1"."last_login" FROM "customer" AS "t1" WHERE EXISTS(SELECT 1 FROM "review" AS "t2" WHERE ("t2"."customer_id" = "t1"."id"));

SELECT "t1"."id", "t1"."product_id", "t1"."customer_id", "t1"."rating", "t1"."body", "t1"."created_at", "t1"."approved" FROM "review" AS "t1" WHERE ("t1"."customer_id" IN (SELECT "t2"."id" FROM "customer" AS "t2" WHERE ("t2"."id" > 1)));

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1 OFFSET 0;

SELECT COUNT(1) FROM (SELECT 1 FROM "employee" AS "t1") AS "_wrapped";

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."id" FROM "employee" AS "t1" WHERE ("t1"."id" IN (1, 3));

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE (("t1"."id" IS NULL) OR ("t1"."id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."id" FROM "employee" AS "t1";

SELECT "t1"."id", COUNT("t1"."id") AS "n" FROM "employee" AS "t1" GROUP BY "t1"."id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "employee" AS "t1" WHERE ("t1"."id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."id" BETWEEN 1 AND 3) ORDER BY "t1"."id", "t1"."id";

SELECT MIN("t1"."id"), MAX("t1"."id") FROM "employee" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."id") FROM "employee" AS "t1";

SELECT SUM("t1"."id"), AVG("t1"."id") FROM "employee" AS "t1";

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."manager_id" = 1) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."manager_id" FROM "employee" AS "t1" WHERE ("t1"."manager_id" IN (1, 3));

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE (("t1"."manager_id" IS NULL) OR ("t1"."manager_id" != 1)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."manager_id" FROM "employee" AS "t1";

SELECT "t1"."manager_id", COUNT("t1"."id") AS "n" FROM "employee" AS "t1" GROUP BY "t1"."manager_id" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "employee" AS "t1" WHERE ("t1"."manager_id" = 1) LIMIT 1;

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."manager_id" BETWEEN 1 AND 3) ORDER BY "t1"."manager_id", "t1"."id";

SELECT MIN("t1"."manager_id"), MAX("t1"."manager_id") FROM "employee" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."manager_id") FROM "employee" AS "t1";

SELECT SUM("t1"."manager_id"), AVG("t1"."manager_id") FROM "employee" AS "t1";

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."name" = 'Ann') ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."name" FROM "employee" AS "t1" WHERE ("t1"."name" IN ('Ann', 'N-1'));

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE (("t1"."name" IS NULL) OR ("t1"."name" != 'Ann')) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."name" FROM "employee" AS "t1";

SELECT "t1"."name", COUNT("t1"."id") AS "n" FROM "employee" AS "t1" GROUP BY "t1"."name" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "employee" AS "t1" WHERE ("t1"."name" = 'Ann') LIMIT 1;

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."name" ILIKE '%an%');

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE (LOWER("t1"."name") = 'ann');

SELECT "t1"."name" FROM "employee" AS "t1" ORDER BY "t1"."name", "t1"."id";

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."salary" = 9.99) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."salary" FROM "employee" AS "t1" WHERE ("t1"."salary" IN (9.99, 49));

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE (("t1"."salary" IS NULL) OR ("t1"."salary" != 9.99)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."salary" FROM "employee" AS "t1";

SELECT "t1"."salary", COUNT("t1"."id") AS "n" FROM "employee" AS "t1" GROUP BY "t1"."salary" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "employee" AS "t1" WHERE ("t1"."salary" = 9.99) LIMIT 1;

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."salary" BETWEEN 9.99 AND 49) ORDER BY "t1"."salary", "t1"."id";

SELECT MIN("t1"."salary"), MAX("t1"."salary") FROM "employee" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."salary") FROM "employee" AS "t1";

SELECT SUM("t1"."salary"), AVG("t1"."salary") FROM "employee" AS "t1";

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."hired_on" = '2016-06-06'::date) ORDER BY "t1"."id";

SELECT "t1"."id", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."hired_on" IN ('2016-06-06'::date, '2024-03-05'::date));

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE (("t1"."hired_on" IS NULL) OR ("t1"."hired_on" != '2016-06-06'::date)) ORDER BY "t1"."id" DESC LIMIT 2 OFFSET 0;

SELECT DISTINCT "t1"."hired_on" FROM "employee" AS "t1";

SELECT "t1"."hired_on", COUNT("t1"."id") AS "n" FROM "employee" AS "t1" GROUP BY "t1"."hired_on" HAVING (COUNT("t1"."id") > 1);

SELECT 1 FROM "employee" AS "t1" WHERE ("t1"."hired_on" = '2016-06-06'::date) LIMIT 1;

SELECT "t1"."id", "t1"."manager_id", "t1"."name", "t1"."salary", "t1"."hired_on" FROM "employee" AS "t1" WHERE ("t1"."hired_on" BETWEEN '2016-06-06'::date AND '2024-03-05'::date) ORDER BY "t1"."hired_on", "t1"."id";

SELECT MIN("t1"."hired_on"), MAX("t1"."hired_on") FROM "employee" AS "t1";

SELECT "t1"."id", RANK() OVER (ORDER BY "t1"."hired_on") FROM "employee" AS "t1";

SELECT EXTRACT('year' FROM "t1"."hired_on"), COUNT("t1"."id") FROM "employee" AS "t1" GROUP BY EXTRACT('year' FROM "t1"."hired_on");

SELECT "t1"."id" FROM "employee" AS "t1" WHERE (EXTRACT('month' FROM "t1"."hired_on") = 3);

