-- Captured by OrmCaptureIT from python/django_reads.py, not written by hand.

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."id" ASC LIMIT 1;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."id" DESC LIMIT 1;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."id" IN (1, 3);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."id" = 1 ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."id" = 1);

SELECT "customer"."id", "customer"."id" FROM "customer" WHERE "customer"."id" IN (1, 3);

SELECT "customer"."id" FROM "customer" WHERE "customer"."id" IS NULL;

SELECT "customer"."id", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."id" ORDER BY "customer"."id" ASC;

SELECT DISTINCT "customer"."id" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."id" = 1 OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."id" >= 1 AND "customer"."id" < 3) ORDER BY "customer"."id" DESC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."id" BETWEEN 1 AND 3;

SELECT MIN("customer"."id") AS "id__min", MAX("customer"."id") AS "id__max" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "customer"."id", RANK() OVER (ORDER BY "customer"."id" ASC) AS "r" FROM "customer";

SELECT SUM("customer"."id") AS "id__sum", AVG("customer"."id") AS "id__avg" FROM "customer";

SELECT "customer"."id", ("customer"."id" + 1) AS "more" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."email" = 'Ann' ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."email" = 'Ann' AND "customer"."email" IS NOT NULL);

SELECT "customer"."id", "customer"."email" FROM "customer" WHERE "customer"."email" IN ('Ann', 'N-1');

SELECT "customer"."id" FROM "customer" WHERE "customer"."email" IS NULL;

SELECT "customer"."email", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."email" ORDER BY "customer"."email" ASC;

SELECT DISTINCT "customer"."email" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."email" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."email" = 'Ann' OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE UPPER("customer"."email"::text) LIKE UPPER('%an%');

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."email"::text LIKE 'A%' ORDER BY "customer"."email" ASC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE UPPER("customer"."email"::text) = UPPER('ann');

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."email"::text LIKE '%\%%';

SELECT "customer"."id", LOWER("customer"."email") AS "l", UPPER("customer"."email") AS "u", LENGTH("customer"."email") AS "n" FROM "customer";

SELECT SUBSTRING("customer"."email", 1, 2) AS "s" FROM "customer";

SELECT CONCAT("customer"."email", '!') AS "s" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."name" = 'Ann' ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."name" = 'Ann' AND "customer"."name" IS NOT NULL);

SELECT "customer"."id", "customer"."name" FROM "customer" WHERE "customer"."name" IN ('Ann', 'N-1');

SELECT "customer"."id" FROM "customer" WHERE "customer"."name" IS NULL;

SELECT "customer"."name", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."name" ORDER BY "customer"."name" ASC;

SELECT DISTINCT "customer"."name" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."name" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."name" = 'Ann' OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE UPPER("customer"."name"::text) LIKE UPPER('%an%');

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."name"::text LIKE 'A%' ORDER BY "customer"."name" ASC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE UPPER("customer"."name"::text) = UPPER('ann');

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."name"::text LIKE '%\%%';

SELECT "customer"."id", LOWER("customer"."name") AS "l", UPPER("customer"."name") AS "u", LENGTH("customer"."name") AS "n" FROM "customer";

SELECT SUBSTRING("customer"."name", 1, 2) AS "s" FROM "customer";

SELECT CONCAT("customer"."name", '!') AS "s" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."nickname" = 'Ann' ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."nickname" = 'Ann' AND "customer"."nickname" IS NOT NULL);

SELECT "customer"."id", "customer"."nickname" FROM "customer" WHERE "customer"."nickname" IN ('Ann', 'N-1');

SELECT "customer"."id" FROM "customer" WHERE "customer"."nickname" IS NULL;

SELECT "customer"."nickname", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."nickname" ORDER BY "customer"."nickname" ASC;

SELECT DISTINCT "customer"."nickname" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."nickname" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."nickname" = 'Ann' OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE UPPER("customer"."nickname"::text) LIKE UPPER('%an%');

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."nickname"::text LIKE 'A%' ORDER BY "customer"."nickname" ASC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE UPPER("customer"."nickname"::text) = UPPER('ann');

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."nickname"::text LIKE '%\%%';

SELECT "customer"."id", LOWER("customer"."nickname") AS "l", UPPER("customer"."nickname") AS "u", LENGTH("customer"."nickname") AS "n" FROM "customer";

SELECT SUBSTRING("customer"."nickname", 1, 2) AS "s" FROM "customer";

SELECT CONCAT("customer"."nickname", '!') AS "s" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."active" ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."active" AND "customer"."active" IS NOT NULL);

SELECT "customer"."id", "customer"."active" FROM "customer" WHERE "customer"."active" IN (true, false);

SELECT "customer"."id" FROM "customer" WHERE "customer"."active" IS NULL;

SELECT "customer"."active", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."active" ORDER BY "customer"."active" ASC;

SELECT DISTINCT "customer"."active" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."active" LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."active" OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."credit" = 9.99 ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."credit" = 9.99 AND "customer"."credit" IS NOT NULL);

SELECT "customer"."id", "customer"."credit" FROM "customer" WHERE "customer"."credit" IN (9.99, 49);

SELECT "customer"."id" FROM "customer" WHERE "customer"."credit" IS NULL;

SELECT "customer"."credit", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."credit" ORDER BY "customer"."credit" ASC;

SELECT DISTINCT "customer"."credit" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."credit" = 9.99 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."credit" = 9.99 OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."credit" >= 9.99 AND "customer"."credit" < 49) ORDER BY "customer"."credit" DESC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."credit" BETWEEN 9.99 AND 49;

SELECT MIN("customer"."credit") AS "credit__min", MAX("customer"."credit") AS "credit__max" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."credit" DESC NULLS LAST, "customer"."id" ASC LIMIT 2 OFFSET 1;

SELECT "customer"."id", RANK() OVER (ORDER BY "customer"."credit" ASC) AS "r" FROM "customer";

SELECT SUM("customer"."credit") AS "credit__sum", AVG("customer"."credit") AS "credit__avg" FROM "customer";

SELECT "customer"."id", ("customer"."credit" + 1) AS "more" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."born" = '2016-06-06'::date ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."born" = '2016-06-06'::date AND "customer"."born" IS NOT NULL);

SELECT "customer"."id", "customer"."born" FROM "customer" WHERE "customer"."born" IN ('2016-06-06'::date, '2024-03-05'::date);

SELECT "customer"."id" FROM "customer" WHERE "customer"."born" IS NULL;

SELECT "customer"."born", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."born" ORDER BY "customer"."born" ASC;

SELECT DISTINCT "customer"."born" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."born" = '2016-06-06'::date LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."born" = '2016-06-06'::date OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."born" >= '2016-06-06'::date AND "customer"."born" < '2024-03-05'::date) ORDER BY "customer"."born" DESC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."born" BETWEEN '2016-06-06'::date AND '2024-03-05'::date;

SELECT MIN("customer"."born") AS "born__min", MAX("customer"."born") AS "born__max" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."born" DESC NULLS LAST, "customer"."id" ASC LIMIT 2 OFFSET 1;

SELECT "customer"."id", RANK() OVER (ORDER BY "customer"."born" ASC) AS "r" FROM "customer";

SELECT EXTRACT('year' FROM "customer"."born") AS "y", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY EXTRACT('year' FROM "customer"."born") ORDER BY "y" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz AND "customer"."created_at" IS NOT NULL);

SELECT "customer"."id", "customer"."created_at" FROM "customer" WHERE "customer"."created_at" IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz);

SELECT "customer"."id" FROM "customer" WHERE "customer"."created_at" IS NULL;

SELECT "customer"."created_at", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."created_at" ORDER BY "customer"."created_at" ASC;

SELECT DISTINCT "customer"."created_at" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."created_at" >= '2024-01-02T10:00:00+00:00'::timestamptz AND "customer"."created_at" < '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY "customer"."created_at" DESC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."created_at" BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz;

SELECT MIN("customer"."created_at") AS "created_at__min", MAX("customer"."created_at") AS "created_at__max" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."created_at" DESC NULLS LAST, "customer"."id" ASC LIMIT 2 OFFSET 1;

SELECT "customer"."id", RANK() OVER (ORDER BY "customer"."created_at" ASC) AS "r" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."created_at" AT TIME ZONE 'UTC')::date = '2016-06-06'::date;

SELECT DATE_TRUNC('day', "customer"."created_at" AT TIME ZONE 'UTC') AS "d", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY DATE_TRUNC('day', "customer"."created_at" AT TIME ZONE 'UTC') ORDER BY "d" ASC;

SELECT "customer"."id", DATE_TRUNC('month', "customer"."created_at" AT TIME ZONE 'UTC') AS "d" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."created_at" <= STATEMENT_TIMESTAMP();

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."last_login" = '2024-03-11T10:00:00+00:00'::timestamptz ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT ("customer"."last_login" = '2024-03-11T10:00:00+00:00'::timestamptz AND "customer"."last_login" IS NOT NULL);

SELECT "customer"."id", "customer"."last_login" FROM "customer" WHERE "customer"."last_login" IN ('2024-03-11T10:00:00+00:00'::timestamptz, '2024-04-01T00:00:00+00:00'::timestamptz);

SELECT "customer"."id" FROM "customer" WHERE "customer"."last_login" IS NULL;

SELECT "customer"."last_login", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY "customer"."last_login" ORDER BY "customer"."last_login" ASC;

SELECT DISTINCT "customer"."last_login" FROM "customer";

SELECT (1) AS "a" FROM "customer" WHERE "customer"."last_login" = '2024-03-11T10:00:00+00:00'::timestamptz LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "customer" WHERE ("customer"."last_login" = '2024-03-11T10:00:00+00:00'::timestamptz OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."last_login" >= '2024-03-11T10:00:00+00:00'::timestamptz AND "customer"."last_login" < '2024-04-01T00:00:00+00:00'::timestamptz) ORDER BY "customer"."last_login" DESC, "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."last_login" BETWEEN '2024-03-11T10:00:00+00:00'::timestamptz AND '2024-04-01T00:00:00+00:00'::timestamptz;

SELECT MIN("customer"."last_login") AS "last_login__min", MAX("customer"."last_login") AS "last_login__max" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."last_login" DESC NULLS LAST, "customer"."id" ASC LIMIT 2 OFFSET 1;

SELECT "customer"."id", RANK() OVER (ORDER BY "customer"."last_login" ASC) AS "r" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE ("customer"."last_login" AT TIME ZONE 'UTC')::date = '2016-06-06'::date;

SELECT DATE_TRUNC('day', "customer"."last_login" AT TIME ZONE 'UTC') AS "d", COUNT("customer"."id") AS "n" FROM "customer" GROUP BY DATE_TRUNC('day', "customer"."last_login" AT TIME ZONE 'UTC') ORDER BY "d" ASC;

SELECT "customer"."id", DATE_TRUNC('month', "customer"."last_login" AT TIME ZONE 'UTC') AS "d" FROM "customer";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE "customer"."last_login" <= STATEMENT_TIMESTAMP();

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" ORDER BY "address"."id" ASC LIMIT 1;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" ORDER BY "address"."id" DESC LIMIT 1;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."id" IN (1, 3);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."id" = 1 ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT ("address"."id" = 1);

SELECT "address"."id", "address"."id" FROM "address" WHERE "address"."id" IN (1, 3);

SELECT "address"."id" FROM "address" WHERE "address"."id" IS NULL;

SELECT "address"."id", COUNT("address"."id") AS "n" FROM "address" GROUP BY "address"."id" ORDER BY "address"."id" ASC;

SELECT DISTINCT "address"."id" FROM "address";

SELECT (1) AS "a" FROM "address" WHERE "address"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "address" WHERE ("address"."id" = 1 OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE ("address"."id" >= 1 AND "address"."id" < 3) ORDER BY "address"."id" DESC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."id" BETWEEN 1 AND 3;

SELECT MIN("address"."id") AS "id__min", MAX("address"."id") AS "id__max" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" ORDER BY "address"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "address"."id", RANK() OVER (ORDER BY "address"."id" ASC) AS "r" FROM "address";

SELECT SUM("address"."id") AS "id__sum", AVG("address"."id") AS "id__avg" FROM "address";

SELECT "address"."id", ("address"."id" + 1) AS "more" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."street" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT ("address"."street" = 'Ann' AND "address"."street" IS NOT NULL);

SELECT "address"."id", "address"."street" FROM "address" WHERE "address"."street" IN ('Ann', 'N-1');

SELECT "address"."id" FROM "address" WHERE "address"."street" IS NULL;

SELECT "address"."street", COUNT("address"."id") AS "n" FROM "address" GROUP BY "address"."street" ORDER BY "address"."street" ASC;

SELECT DISTINCT "address"."street" FROM "address";

SELECT (1) AS "a" FROM "address" WHERE "address"."street" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "address" WHERE ("address"."street" = 'Ann' OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."street"::text) LIKE UPPER('%an%');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."street"::text LIKE 'A%' ORDER BY "address"."street" ASC, "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."street"::text) = UPPER('ann');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."street"::text LIKE '%\%%';

SELECT "address"."id", LOWER("address"."street") AS "l", UPPER("address"."street") AS "u", LENGTH("address"."street") AS "n" FROM "address";

SELECT SUBSTRING("address"."street", 1, 2) AS "s" FROM "address";

SELECT CONCAT("address"."street", '!') AS "s" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."city" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT ("address"."city" = 'Ann' AND "address"."city" IS NOT NULL);

SELECT "address"."id", "address"."city" FROM "address" WHERE "address"."city" IN ('Ann', 'N-1');

SELECT "address"."id" FROM "address" WHERE "address"."city" IS NULL;

SELECT "address"."city", COUNT("address"."id") AS "n" FROM "address" GROUP BY "address"."city" ORDER BY "address"."city" ASC;

SELECT DISTINCT "address"."city" FROM "address";

SELECT (1) AS "a" FROM "address" WHERE "address"."city" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "address" WHERE ("address"."city" = 'Ann' OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."city"::text) LIKE UPPER('%an%');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."city"::text LIKE 'A%' ORDER BY "address"."city" ASC, "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."city"::text) = UPPER('ann');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."city"::text LIKE '%\%%';

SELECT "address"."id", LOWER("address"."city") AS "l", UPPER("address"."city") AS "u", LENGTH("address"."city") AS "n" FROM "address";

SELECT SUBSTRING("address"."city", 1, 2) AS "s" FROM "address";

SELECT CONCAT("address"."city", '!') AS "s" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."zip" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT ("address"."zip" = 'Ann' AND "address"."zip" IS NOT NULL);

SELECT "address"."id", "address"."zip" FROM "address" WHERE "address"."zip" IN ('Ann', 'N-1');

SELECT "address"."id" FROM "address" WHERE "address"."zip" IS NULL;

SELECT "address"."zip", COUNT("address"."id") AS "n" FROM "address" GROUP BY "address"."zip" ORDER BY "address"."zip" ASC;

SELECT DISTINCT "address"."zip" FROM "address";

SELECT (1) AS "a" FROM "address" WHERE "address"."zip" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "address" WHERE ("address"."zip" = 'Ann' OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."zip"::text) LIKE UPPER('%an%');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."zip"::text LIKE 'A%' ORDER BY "address"."zip" ASC, "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."zip"::text) = UPPER('ann');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."zip"::text LIKE '%\%%';

SELECT "address"."id", LOWER("address"."zip") AS "l", UPPER("address"."zip") AS "u", LENGTH("address"."zip") AS "n" FROM "address";

SELECT SUBSTRING("address"."zip", 1, 2) AS "s" FROM "address";

SELECT CONCAT("address"."zip", '!') AS "s" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."country" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT ("address"."country" = 'Ann' AND "address"."country" IS NOT NULL);

SELECT "address"."id", "address"."country" FROM "address" WHERE "address"."country" IN ('Ann', 'N-1');

SELECT "address"."id" FROM "address" WHERE "address"."country" IS NULL;

SELECT "address"."country", COUNT("address"."id") AS "n" FROM "address" GROUP BY "address"."country" ORDER BY "address"."country" ASC;

SELECT DISTINCT "address"."country" FROM "address";

SELECT (1) AS "a" FROM "address" WHERE "address"."country" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "address" WHERE ("address"."country" = 'Ann' OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."country"::text) LIKE UPPER('%an%');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."country"::text LIKE 'A%' ORDER BY "address"."country" ASC, "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE UPPER("address"."country"::text) = UPPER('ann');

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."country"::text LIKE '%\%%';

SELECT "address"."id", LOWER("address"."country") AS "l", UPPER("address"."country") AS "u", LENGTH("address"."country") AS "n" FROM "address";

SELECT SUBSTRING("address"."country", 1, 2) AS "s" FROM "address";

SELECT CONCAT("address"."country", '!') AS "s" FROM "address";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."is_default" ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT ("address"."is_default" AND "address"."is_default" IS NOT NULL);

SELECT "address"."id", "address"."is_default" FROM "address" WHERE "address"."is_default" IN (true, false);

SELECT "address"."id" FROM "address" WHERE "address"."is_default" IS NULL;

SELECT "address"."is_default", COUNT("address"."id") AS "n" FROM "address" GROUP BY "address"."is_default" ORDER BY "address"."is_default" ASC;

SELECT DISTINCT "address"."is_default" FROM "address";

SELECT (1) AS "a" FROM "address" WHERE "address"."is_default" LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "address" WHERE ("address"."is_default" OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "address" LEFT OUTER JOIN "customer" ON ("address"."customer_id" = "customer"."id") ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."customer_id" = 1;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."customer_id" IS NULL;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."customer_id" IN (SELECT U0."id" FROM "customer" U0 WHERE U0."id" > 1) ORDER BY "address"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE "address"."customer_id" IN (1, 2, 3, 4, 5, 6);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", COUNT("address"."id") AS "n" FROM "customer" LEFT OUTER JOIN "address" ON ("customer"."id" = "address"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" ORDER BY "n" DESC, "customer"."id" ASC;

SELECT "customer"."id", COUNT(DISTINCT "address"."id") AS "n", MAX("address"."id") AS "top" FROM "customer" LEFT OUTER JOIN "address" ON ("customer"."id" = "address"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" HAVING COUNT(DISTINCT "address"."id") > 0;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE EXISTS(SELECT (1) AS "a" FROM "address" U0 WHERE U0."customer_id" = "customer"."id" LIMIT 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "address" U0 WHERE U0."customer_id" = "customer"."id" LIMIT 1) ORDER BY "customer"."id" ASC;

SELECT "customer"."id", (SELECT U0."id" FROM "address" U0 WHERE U0."customer_id" = "customer"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "customer";

SELECT DISTINCT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" INNER JOIN "address" ON ("customer"."id" = "address"."customer_id") WHERE "address"."id" = 1;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "address" U1 WHERE (U1."id" = 1 AND U1."customer_id" = "customer"."id") LIMIT 1)) ORDER BY "customer"."id" ASC;

SELECT "customer"."id", COUNT("address"."id") FILTER (WHERE "address"."id" IS NOT NULL) AS "n" FROM "customer" LEFT OUTER JOIN "address" ON ("customer"."id" = "address"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" ORDER BY "category"."id" ASC LIMIT 1;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" ORDER BY "category"."id" DESC LIMIT 1;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."id" IN (1, 3);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."id" = 1 ORDER BY "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE NOT ("category"."id" = 1);

SELECT "category"."id", "category"."id" FROM "category" WHERE "category"."id" IN (1, 3);

SELECT "category"."id" FROM "category" WHERE "category"."id" IS NULL;

SELECT "category"."id", COUNT("category"."id") AS "n" FROM "category" GROUP BY "category"."id" ORDER BY "category"."id" ASC;

SELECT DISTINCT "category"."id" FROM "category";

SELECT (1) AS "a" FROM "category" WHERE "category"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "category" WHERE ("category"."id" = 1 OR "category"."id" = 1);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE ("category"."id" >= 1 AND "category"."id" < 3) ORDER BY "category"."id" DESC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."id" BETWEEN 1 AND 3;

SELECT MIN("category"."id") AS "id__min", MAX("category"."id") AS "id__max" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" ORDER BY "category"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "category"."id", RANK() OVER (ORDER BY "category"."id" ASC) AS "r" FROM "category";

SELECT SUM("category"."id") AS "id__sum", AVG("category"."id") AS "id__avg" FROM "category";

SELECT "category"."id", ("category"."id" + 1) AS "more" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."parent_id" = 1 ORDER BY "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE NOT ("category"."parent_id" = 1 AND "category"."parent_id" IS NOT NULL);

SELECT "category"."id", "category"."parent_id" FROM "category" WHERE "category"."parent_id" IN (1, 3);

SELECT "category"."id" FROM "category" WHERE "category"."parent_id" IS NULL;

SELECT "category"."parent_id", COUNT("category"."id") AS "n" FROM "category" GROUP BY "category"."parent_id" ORDER BY "category"."parent_id" ASC;

SELECT DISTINCT "category"."parent_id" FROM "category";

SELECT (1) AS "a" FROM "category" WHERE "category"."parent_id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "category" WHERE ("category"."parent_id" = 1 OR "category"."id" = 1);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE ("category"."parent_id" >= 1 AND "category"."parent_id" < 3) ORDER BY "category"."parent_id" DESC, "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."parent_id" BETWEEN 1 AND 3;

SELECT MIN("category"."parent_id") AS "parent_id__min", MAX("category"."parent_id") AS "parent_id__max" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" ORDER BY "category"."parent_id" DESC NULLS LAST, "category"."id" ASC LIMIT 2 OFFSET 1;

SELECT "category"."id", RANK() OVER (ORDER BY "category"."parent_id" ASC) AS "r" FROM "category";

SELECT SUM("category"."parent_id") AS "parent_id__sum", AVG("category"."parent_id") AS "parent_id__avg" FROM "category";

SELECT "category"."id", ("category"."parent_id" + 1) AS "more" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."name" = 'Ann' ORDER BY "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE NOT ("category"."name" = 'Ann' AND "category"."name" IS NOT NULL);

SELECT "category"."id", "category"."name" FROM "category" WHERE "category"."name" IN ('Ann', 'N-1');

SELECT "category"."id" FROM "category" WHERE "category"."name" IS NULL;

SELECT "category"."name", COUNT("category"."id") AS "n" FROM "category" GROUP BY "category"."name" ORDER BY "category"."name" ASC;

SELECT DISTINCT "category"."name" FROM "category";

SELECT (1) AS "a" FROM "category" WHERE "category"."name" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "category" WHERE ("category"."name" = 'Ann' OR "category"."id" = 1);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE UPPER("category"."name"::text) LIKE UPPER('%an%');

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."name"::text LIKE 'A%' ORDER BY "category"."name" ASC, "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE UPPER("category"."name"::text) = UPPER('ann');

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."name"::text LIKE '%\%%';

SELECT "category"."id", LOWER("category"."name") AS "l", UPPER("category"."name") AS "u", LENGTH("category"."name") AS "n" FROM "category";

SELECT SUBSTRING("category"."name", 1, 2) AS "s" FROM "category";

SELECT CONCAT("category"."name", '!') AS "s" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."position" = 1 ORDER BY "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE NOT ("category"."position" = 1 AND "category"."position" IS NOT NULL);

SELECT "category"."id", "category"."position" FROM "category" WHERE "category"."position" IN (1, 3);

SELECT "category"."id" FROM "category" WHERE "category"."position" IS NULL;

SELECT "category"."position", COUNT("category"."id") AS "n" FROM "category" GROUP BY "category"."position" ORDER BY "category"."position" ASC;

SELECT DISTINCT "category"."position" FROM "category";

SELECT (1) AS "a" FROM "category" WHERE "category"."position" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "category" WHERE ("category"."position" = 1 OR "category"."id" = 1);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE ("category"."position" >= 1 AND "category"."position" < 3) ORDER BY "category"."position" DESC, "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE "category"."position" BETWEEN 1 AND 3;

SELECT MIN("category"."position") AS "position__min", MAX("category"."position") AS "position__max" FROM "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" ORDER BY "category"."position" DESC NULLS LAST, "category"."id" ASC LIMIT 2 OFFSET 1;

SELECT "category"."id", RANK() OVER (ORDER BY "category"."position" ASC) AS "r" FROM "category";

SELECT SUM("category"."position") AS "position__sum", AVG("category"."position") AS "position__avg" FROM "category";

SELECT "category"."id", ("category"."position" + 1) AS "more" FROM "category";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" ASC LIMIT 1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" DESC LIMIT 1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" IN (1, 3);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" = 1 ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."id" = 1);

SELECT "product"."id", "product"."id" FROM "product" WHERE "product"."id" IN (1, 3);

SELECT "product"."id" FROM "product" WHERE "product"."id" IS NULL;

SELECT "product"."id", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."id" ORDER BY "product"."id" ASC;

SELECT DISTINCT "product"."id" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."id" = 1 OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."id" >= 1 AND "product"."id" < 3) ORDER BY "product"."id" DESC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" BETWEEN 1 AND 3;

SELECT MIN("product"."id") AS "id__min", MAX("product"."id") AS "id__max" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "product"."id", RANK() OVER (ORDER BY "product"."id" ASC) AS "r" FROM "product";

SELECT SUM("product"."id") AS "id__sum", AVG("product"."id") AS "id__avg" FROM "product";

SELECT "product"."id", ("product"."id" + 1) AS "more" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku" = 'Ann' ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."sku" = 'Ann' AND "product"."sku" IS NOT NULL);

SELECT "product"."id", "product"."sku" FROM "product" WHERE "product"."sku" IN ('Ann', 'N-1');

SELECT "product"."id" FROM "product" WHERE "product"."sku" IS NULL;

SELECT "product"."sku", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."sku" ORDER BY "product"."sku" ASC;

SELECT DISTINCT "product"."sku" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."sku" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."sku" = 'Ann' OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE UPPER("product"."sku"::text) LIKE UPPER('%an%');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku"::text LIKE 'A%' ORDER BY "product"."sku" ASC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE UPPER("product"."sku"::text) = UPPER('ann');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku"::text LIKE '%\%%';

SELECT "product"."id", LOWER("product"."sku") AS "l", UPPER("product"."sku") AS "u", LENGTH("product"."sku") AS "n" FROM "product";

SELECT SUBSTRING("product"."sku", 1, 2) AS "s" FROM "product";

SELECT CONCAT("product"."sku", '!') AS "s" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title" = 'Ann' ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."title" = 'Ann' AND "product"."title" IS NOT NULL);

SELECT "product"."id", "product"."title" FROM "product" WHERE "product"."title" IN ('Ann', 'N-1');

SELECT "product"."id" FROM "product" WHERE "product"."title" IS NULL;

SELECT "product"."title", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."title" ORDER BY "product"."title" ASC;

SELECT DISTINCT "product"."title" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."title" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."title" = 'Ann' OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE UPPER("product"."title"::text) LIKE UPPER('%an%');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title"::text LIKE 'A%' ORDER BY "product"."title" ASC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE UPPER("product"."title"::text) = UPPER('ann');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title"::text LIKE '%\%%';

SELECT "product"."id", LOWER("product"."title") AS "l", UPPER("product"."title") AS "u", LENGTH("product"."title") AS "n" FROM "product";

SELECT SUBSTRING("product"."title", 1, 2) AS "s" FROM "product";

SELECT CONCAT("product"."title", '!') AS "s" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description" = 'Ann' ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."description" = 'Ann' AND "product"."description" IS NOT NULL);

SELECT "product"."id", "product"."description" FROM "product" WHERE "product"."description" IN ('Ann', 'N-1');

SELECT "product"."id" FROM "product" WHERE "product"."description" IS NULL;

SELECT "product"."description", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."description" ORDER BY "product"."description" ASC;

SELECT DISTINCT "product"."description" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."description" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."description" = 'Ann' OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE UPPER("product"."description"::text) LIKE UPPER('%an%');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description"::text LIKE 'A%' ORDER BY "product"."description" ASC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE UPPER("product"."description"::text) = UPPER('ann');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description"::text LIKE '%\%%';

SELECT "product"."id", LOWER("product"."description") AS "l", UPPER("product"."description") AS "u", LENGTH("product"."description") AS "n" FROM "product";

SELECT SUBSTRING("product"."description", 1, 2) AS "s" FROM "product";

SELECT CONCAT("product"."description", '!') AS "s" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" = 9.99 ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."price" = 9.99 AND "product"."price" IS NOT NULL);

SELECT "product"."id", "product"."price" FROM "product" WHERE "product"."price" IN (9.99, 49);

SELECT "product"."id" FROM "product" WHERE "product"."price" IS NULL;

SELECT "product"."price", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."price" ORDER BY "product"."price" ASC;

SELECT DISTINCT "product"."price" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."price" = 9.99 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."price" = 9.99 OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."price" >= 9.99 AND "product"."price" < 49) ORDER BY "product"."price" DESC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" BETWEEN 9.99 AND 49;

SELECT MIN("product"."price") AS "price__min", MAX("product"."price") AS "price__max" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."price" DESC NULLS LAST, "product"."id" ASC LIMIT 2 OFFSET 1;

SELECT "product"."id", RANK() OVER (ORDER BY "product"."price" ASC) AS "r" FROM "product";

SELECT SUM("product"."price") AS "price__sum", AVG("product"."price") AS "price__avg" FROM "product";

SELECT "product"."id", ("product"."price" + 1) AS "more" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" = 0.3 ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."weight" = 0.3 AND "product"."weight" IS NOT NULL);

SELECT "product"."id", "product"."weight" FROM "product" WHERE "product"."weight" IN (0.3, 1.5);

SELECT "product"."id" FROM "product" WHERE "product"."weight" IS NULL;

SELECT "product"."weight", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."weight" ORDER BY "product"."weight" ASC;

SELECT DISTINCT "product"."weight" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."weight" = 0.3 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."weight" = 0.3 OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."weight" >= 0.3 AND "product"."weight" < 1.5) ORDER BY "product"."weight" DESC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" BETWEEN 0.3 AND 1.5;

SELECT MIN("product"."weight") AS "weight__min", MAX("product"."weight") AS "weight__max" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."weight" DESC NULLS LAST, "product"."id" ASC LIMIT 2 OFFSET 1;

SELECT "product"."id", RANK() OVER (ORDER BY "product"."weight" ASC) AS "r" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" = 1 ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."stock" = 1 AND "product"."stock" IS NOT NULL);

SELECT "product"."id", "product"."stock" FROM "product" WHERE "product"."stock" IN (1, 3);

SELECT "product"."id" FROM "product" WHERE "product"."stock" IS NULL;

SELECT "product"."stock", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."stock" ORDER BY "product"."stock" ASC;

SELECT DISTINCT "product"."stock" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."stock" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."stock" = 1 OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."stock" >= 1 AND "product"."stock" < 3) ORDER BY "product"."stock" DESC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" BETWEEN 1 AND 3;

SELECT MIN("product"."stock") AS "stock__min", MAX("product"."stock") AS "stock__max" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."stock" DESC NULLS LAST, "product"."id" ASC LIMIT 2 OFFSET 1;

SELECT "product"."id", RANK() OVER (ORDER BY "product"."stock" ASC) AS "r" FROM "product";

SELECT SUM("product"."stock") AS "stock__sum", AVG("product"."stock") AS "stock__avg" FROM "product";

SELECT "product"."id", ("product"."stock" + 1) AS "more" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."published" ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."published" AND "product"."published" IS NOT NULL);

SELECT "product"."id", "product"."published" FROM "product" WHERE "product"."published" IN (true, false);

SELECT "product"."id" FROM "product" WHERE "product"."published" IS NULL;

SELECT "product"."published", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."published" ORDER BY "product"."published" ASC;

SELECT DISTINCT "product"."published" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."published" LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."published" OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT ("product"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz AND "product"."created_at" IS NOT NULL);

SELECT "product"."id", "product"."created_at" FROM "product" WHERE "product"."created_at" IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz);

SELECT "product"."id" FROM "product" WHERE "product"."created_at" IS NULL;

SELECT "product"."created_at", COUNT("product"."id") AS "n" FROM "product" GROUP BY "product"."created_at" ORDER BY "product"."created_at" ASC;

SELECT DISTINCT "product"."created_at" FROM "product";

SELECT (1) AS "a" FROM "product" WHERE "product"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "product" WHERE ("product"."created_at" = '2024-01-02T10:00:00+00:00'::timestamptz OR "product"."id" = 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."created_at" >= '2024-01-02T10:00:00+00:00'::timestamptz AND "product"."created_at" < '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY "product"."created_at" DESC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz;

SELECT MIN("product"."created_at") AS "created_at__min", MAX("product"."created_at") AS "created_at__max" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."created_at" DESC NULLS LAST, "product"."id" ASC LIMIT 2 OFFSET 1;

SELECT "product"."id", RANK() OVER (ORDER BY "product"."created_at" ASC) AS "r" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."created_at" AT TIME ZONE 'UTC')::date = '2016-06-06'::date;

SELECT DATE_TRUNC('day', "product"."created_at" AT TIME ZONE 'UTC') AS "d", COUNT("product"."id") AS "n" FROM "product" GROUP BY DATE_TRUNC('day', "product"."created_at" AT TIME ZONE 'UTC') ORDER BY "d" ASC;

SELECT "product"."id", DATE_TRUNC('month', "product"."created_at" AT TIME ZONE 'UTC') AS "d" FROM "product";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" <= STATEMENT_TIMESTAMP();

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at", "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "product" LEFT OUTER JOIN "category" ON ("product"."category_id" = "category"."id") ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" = 1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" IS NULL;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" IN (SELECT U0."id" FROM "category" U0 WHERE U0."id" > 1) ORDER BY "product"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" ORDER BY "category"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" IN (1, 2, 3, 4, 5);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position", COUNT("product"."id") AS "n" FROM "category" LEFT OUTER JOIN "product" ON ("category"."id" = "product"."category_id") GROUP BY "category"."id", "category"."parent_id", "category"."name", "category"."position" ORDER BY "n" DESC, "category"."id" ASC;

SELECT "category"."id", COUNT(DISTINCT "product"."id") AS "n", MAX("product"."id") AS "top" FROM "category" LEFT OUTER JOIN "product" ON ("category"."id" = "product"."category_id") GROUP BY "category"."id", "category"."parent_id", "category"."name", "category"."position" HAVING COUNT(DISTINCT "product"."id") > 0;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE EXISTS(SELECT (1) AS "a" FROM "product" U0 WHERE U0."category_id" = "category"."id" LIMIT 1);

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "product" U0 WHERE U0."category_id" = "category"."id" LIMIT 1) ORDER BY "category"."id" ASC;

SELECT "category"."id", (SELECT U0."id" FROM "product" U0 WHERE U0."category_id" = "category"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "category";

SELECT DISTINCT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" INNER JOIN "product" ON ("category"."id" = "product"."category_id") WHERE "product"."id" = 1;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "product" U1 WHERE (U1."id" = 1 AND U1."category_id" = "category"."id") LIMIT 1)) ORDER BY "category"."id" ASC;

SELECT "category"."id", COUNT("product"."id") FILTER (WHERE "product"."id" IS NOT NULL) AS "n" FROM "category" LEFT OUTER JOIN "product" ON ("category"."id" = "product"."category_id") GROUP BY "category"."id", "category"."parent_id", "category"."name", "category"."position";

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "tag";

SELECT "tag"."id", "tag"."name" FROM "tag" ORDER BY "tag"."id" ASC LIMIT 1;

SELECT "tag"."id", "tag"."name" FROM "tag" ORDER BY "tag"."id" DESC LIMIT 1;

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."id" IN (1, 3);

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."id" = 1 ORDER BY "tag"."id" ASC;

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE NOT ("tag"."id" = 1);

SELECT "tag"."id", "tag"."id" FROM "tag" WHERE "tag"."id" IN (1, 3);

SELECT "tag"."id" FROM "tag" WHERE "tag"."id" IS NULL;

SELECT "tag"."id", COUNT("tag"."id") AS "n" FROM "tag" GROUP BY "tag"."id" ORDER BY "tag"."id" ASC;

SELECT DISTINCT "tag"."id" FROM "tag";

SELECT (1) AS "a" FROM "tag" WHERE "tag"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "tag" WHERE ("tag"."id" = 1 OR "tag"."id" = 1);

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE ("tag"."id" >= 1 AND "tag"."id" < 3) ORDER BY "tag"."id" DESC;

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."id" BETWEEN 1 AND 3;

SELECT MIN("tag"."id") AS "id__min", MAX("tag"."id") AS "id__max" FROM "tag";

SELECT "tag"."id", "tag"."name" FROM "tag" ORDER BY "tag"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "tag"."id", RANK() OVER (ORDER BY "tag"."id" ASC) AS "r" FROM "tag";

SELECT SUM("tag"."id") AS "id__sum", AVG("tag"."id") AS "id__avg" FROM "tag";

SELECT "tag"."id", ("tag"."id" + 1) AS "more" FROM "tag";

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."name" = 'Ann' ORDER BY "tag"."id" ASC;

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE NOT ("tag"."name" = 'Ann' AND "tag"."name" IS NOT NULL);

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."name" IN ('Ann', 'N-1');

SELECT "tag"."id" FROM "tag" WHERE "tag"."name" IS NULL;

SELECT "tag"."name", COUNT("tag"."id") AS "n" FROM "tag" GROUP BY "tag"."name" ORDER BY "tag"."name" ASC;

SELECT DISTINCT "tag"."name" FROM "tag";

SELECT (1) AS "a" FROM "tag" WHERE "tag"."name" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "tag" WHERE ("tag"."name" = 'Ann' OR "tag"."id" = 1);

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE UPPER("tag"."name"::text) LIKE UPPER('%an%');

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."name"::text LIKE 'A%' ORDER BY "tag"."name" ASC, "tag"."id" ASC;

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE UPPER("tag"."name"::text) = UPPER('ann');

SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."name"::text LIKE '%\%%';

SELECT "tag"."id", LOWER("tag"."name") AS "l", UPPER("tag"."name") AS "u", LENGTH("tag"."name") AS "n" FROM "tag";

SELECT SUBSTRING("tag"."name", 1, 2) AS "s" FROM "tag";

SELECT CONCAT("tag"."name", '!') AS "s" FROM "tag";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."id" ASC LIMIT 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."id" DESC LIMIT 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."id" IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT ("orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."id" FROM "orders" WHERE "orders"."id" IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid);

SELECT "orders"."id" FROM "orders" WHERE "orders"."id" IS NULL;

SELECT "orders"."id", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY "orders"."id" ORDER BY "orders"."id" ASC;

SELECT DISTINCT "orders"."id" FROM "orders";

SELECT (1) AS "a" FROM "orders" WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."total" = 9.99 ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT ("orders"."total" = 9.99 AND "orders"."total" IS NOT NULL);

SELECT "orders"."id", "orders"."total" FROM "orders" WHERE "orders"."total" IN (9.99, 49);

SELECT "orders"."id" FROM "orders" WHERE "orders"."total" IS NULL;

SELECT "orders"."total", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY "orders"."total" ORDER BY "orders"."total" ASC;

SELECT DISTINCT "orders"."total" FROM "orders";

SELECT (1) AS "a" FROM "orders" WHERE "orders"."total" = 9.99 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" = 9.99 OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE ("orders"."total" >= 9.99 AND "orders"."total" < 49) ORDER BY "orders"."total" DESC, "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."total" BETWEEN 9.99 AND 49;

SELECT MIN("orders"."total") AS "total__min", MAX("orders"."total") AS "total__max" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."total" DESC NULLS LAST, "orders"."id" ASC LIMIT 2 OFFSET 1;

SELECT "orders"."id", RANK() OVER (ORDER BY "orders"."total" ASC) AS "r" FROM "orders";

SELECT SUM("orders"."total") AS "total__sum", AVG("orders"."total") AS "total__avg" FROM "orders";

SELECT "orders"."id", ("orders"."total" + 1) AS "more" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."note" = 'Ann' ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT ("orders"."note" = 'Ann' AND "orders"."note" IS NOT NULL);

SELECT "orders"."id", "orders"."note" FROM "orders" WHERE "orders"."note" IN ('Ann', 'N-1');

SELECT "orders"."id" FROM "orders" WHERE "orders"."note" IS NULL;

SELECT "orders"."note", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY "orders"."note" ORDER BY "orders"."note" ASC;

SELECT DISTINCT "orders"."note" FROM "orders";

SELECT (1) AS "a" FROM "orders" WHERE "orders"."note" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."note" = 'Ann' OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE UPPER("orders"."note"::text) LIKE UPPER('%an%');

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."note"::text LIKE 'A%' ORDER BY "orders"."note" ASC, "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE UPPER("orders"."note"::text) = UPPER('ann');

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."note"::text LIKE '%\%%';

SELECT "orders"."id", LOWER("orders"."note") AS "l", UPPER("orders"."note") AS "u", LENGTH("orders"."note") AS "n" FROM "orders";

SELECT SUBSTRING("orders"."note", 1, 2) AS "s" FROM "orders";

SELECT CONCAT("orders"."note", '!') AS "s" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."placed_at" = '2024-01-02T10:00:00+00:00'::timestamptz ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT ("orders"."placed_at" = '2024-01-02T10:00:00+00:00'::timestamptz AND "orders"."placed_at" IS NOT NULL);

SELECT "orders"."id", "orders"."placed_at" FROM "orders" WHERE "orders"."placed_at" IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz);

SELECT "orders"."id" FROM "orders" WHERE "orders"."placed_at" IS NULL;

SELECT "orders"."placed_at", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY "orders"."placed_at" ORDER BY "orders"."placed_at" ASC;

SELECT DISTINCT "orders"."placed_at" FROM "orders";

SELECT (1) AS "a" FROM "orders" WHERE "orders"."placed_at" = '2024-01-02T10:00:00+00:00'::timestamptz LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."placed_at" = '2024-01-02T10:00:00+00:00'::timestamptz OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE ("orders"."placed_at" >= '2024-01-02T10:00:00+00:00'::timestamptz AND "orders"."placed_at" < '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY "orders"."placed_at" DESC, "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."placed_at" BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz;

SELECT MIN("orders"."placed_at") AS "placed_at__min", MAX("orders"."placed_at") AS "placed_at__max" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."placed_at" DESC NULLS LAST, "orders"."id" ASC LIMIT 2 OFFSET 1;

SELECT "orders"."id", RANK() OVER (ORDER BY "orders"."placed_at" ASC) AS "r" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE ("orders"."placed_at" AT TIME ZONE 'UTC')::date = '2016-06-06'::date;

SELECT DATE_TRUNC('day', "orders"."placed_at" AT TIME ZONE 'UTC') AS "d", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY DATE_TRUNC('day', "orders"."placed_at" AT TIME ZONE 'UTC') ORDER BY "d" ASC;

SELECT "orders"."id", DATE_TRUNC('month', "orders"."placed_at" AT TIME ZONE 'UTC') AS "d" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."placed_at" <= STATEMENT_TIMESTAMP();

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."shipped_on" = '2016-06-06'::date ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT ("orders"."shipped_on" = '2016-06-06'::date AND "orders"."shipped_on" IS NOT NULL);

SELECT "orders"."id", "orders"."shipped_on" FROM "orders" WHERE "orders"."shipped_on" IN ('2016-06-06'::date, '2024-03-05'::date);

SELECT "orders"."id" FROM "orders" WHERE "orders"."shipped_on" IS NULL;

SELECT "orders"."shipped_on", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY "orders"."shipped_on" ORDER BY "orders"."shipped_on" ASC;

SELECT DISTINCT "orders"."shipped_on" FROM "orders";

SELECT (1) AS "a" FROM "orders" WHERE "orders"."shipped_on" = '2016-06-06'::date LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."shipped_on" = '2016-06-06'::date OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE ("orders"."shipped_on" >= '2016-06-06'::date AND "orders"."shipped_on" < '2024-03-05'::date) ORDER BY "orders"."shipped_on" DESC, "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."shipped_on" BETWEEN '2016-06-06'::date AND '2024-03-05'::date;

SELECT MIN("orders"."shipped_on") AS "shipped_on__min", MAX("orders"."shipped_on") AS "shipped_on__max" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."shipped_on" DESC NULLS LAST, "orders"."id" ASC LIMIT 2 OFFSET 1;

SELECT "orders"."id", RANK() OVER (ORDER BY "orders"."shipped_on" ASC) AS "r" FROM "orders";

SELECT EXTRACT('year' FROM "orders"."shipped_on") AS "y", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY EXTRACT('year' FROM "orders"."shipped_on") ORDER BY "y" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."version" = 1 ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT ("orders"."version" = 1 AND "orders"."version" IS NOT NULL);

SELECT "orders"."id", "orders"."version" FROM "orders" WHERE "orders"."version" IN (1, 3);

SELECT "orders"."id" FROM "orders" WHERE "orders"."version" IS NULL;

SELECT "orders"."version", COUNT("orders"."id") AS "n" FROM "orders" GROUP BY "orders"."version" ORDER BY "orders"."version" ASC;

SELECT DISTINCT "orders"."version" FROM "orders";

SELECT (1) AS "a" FROM "orders" WHERE "orders"."version" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."version" = 1 OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE ("orders"."version" >= 1 AND "orders"."version" < 3) ORDER BY "orders"."version" DESC, "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."version" BETWEEN 1 AND 3;

SELECT MIN("orders"."version") AS "version__min", MAX("orders"."version") AS "version__max" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."version" DESC NULLS LAST, "orders"."id" ASC LIMIT 2 OFFSET 1;

SELECT "orders"."id", RANK() OVER (ORDER BY "orders"."version" ASC) AS "r" FROM "orders";

SELECT SUM("orders"."version") AS "version__sum", AVG("orders"."version") AS "version__avg" FROM "orders";

SELECT "orders"."id", ("orders"."version" + 1) AS "more" FROM "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "orders" LEFT OUTER JOIN "customer" ON ("orders"."customer_id" = "customer"."id") ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."customer_id" = 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."customer_id" IS NULL;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."customer_id" IN (SELECT U0."id" FROM "customer" U0 WHERE U0."id" > 1) ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."customer_id" IN (1, 2, 3, 4, 5, 6);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", COUNT("orders"."id") AS "n" FROM "customer" LEFT OUTER JOIN "orders" ON ("customer"."id" = "orders"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" ORDER BY "n" DESC, "customer"."id" ASC;

SELECT "customer"."id", COUNT(DISTINCT "orders"."id") AS "n", MAX("orders"."id") AS "top" FROM "customer" LEFT OUTER JOIN "orders" ON ("customer"."id" = "orders"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" HAVING COUNT(DISTINCT "orders"."id") > 0;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE EXISTS(SELECT (1) AS "a" FROM "orders" U0 WHERE U0."customer_id" = "customer"."id" LIMIT 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "orders" U0 WHERE U0."customer_id" = "customer"."id" LIMIT 1) ORDER BY "customer"."id" ASC;

SELECT "customer"."id", (SELECT U0."id" FROM "orders" U0 WHERE U0."customer_id" = "customer"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "customer";

SELECT DISTINCT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" INNER JOIN "orders" ON ("customer"."id" = "orders"."customer_id") WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "orders" U1 WHERE (U1."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid AND U1."customer_id" = "customer"."id") LIMIT 1)) ORDER BY "customer"."id" ASC;

SELECT "customer"."id", COUNT("orders"."id") FILTER (WHERE "orders"."id" IS NOT NULL) AS "n" FROM "customer" LEFT OUTER JOIN "orders" ON ("customer"."id" = "orders"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "orders" LEFT OUTER JOIN "address" ON ("orders"."address_id" = "address"."id") ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."address_id" = 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."address_id" IS NULL;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."address_id" IN (SELECT U0."id" FROM "address" U0 WHERE U0."id" > 1) ORDER BY "orders"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" ORDER BY "address"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE "orders"."address_id" IN (1, 2, 3, 4, 5);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", COUNT("orders"."id") AS "n" FROM "address" LEFT OUTER JOIN "orders" ON ("address"."id" = "orders"."address_id") GROUP BY "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" ORDER BY "n" DESC, "address"."id" ASC;

SELECT "address"."id", COUNT(DISTINCT "orders"."id") AS "n", MAX("orders"."id") AS "top" FROM "address" LEFT OUTER JOIN "orders" ON ("address"."id" = "orders"."address_id") GROUP BY "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" HAVING COUNT(DISTINCT "orders"."id") > 0;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE EXISTS(SELECT (1) AS "a" FROM "orders" U0 WHERE U0."address_id" = "address"."id" LIMIT 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "orders" U0 WHERE U0."address_id" = "address"."id" LIMIT 1) ORDER BY "address"."id" ASC;

SELECT "address"."id", (SELECT U0."id" FROM "orders" U0 WHERE U0."address_id" = "address"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "address";

SELECT DISTINCT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" INNER JOIN "orders" ON ("address"."id" = "orders"."address_id") WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "orders" U1 WHERE (U1."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid AND U1."address_id" = "address"."id") LIMIT 1)) ORDER BY "address"."id" ASC;

SELECT "address"."id", COUNT("orders"."id") FILTER (WHERE "orders"."id" IS NOT NULL) AS "n" FROM "address" LEFT OUTER JOIN "orders" ON ("address"."id" = "orders"."address_id") GROUP BY "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" ORDER BY "order_item"."id" ASC LIMIT 1;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."id" IN (1, 3);

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."id" = 1 ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE NOT ("order_item"."id" = 1);

SELECT "order_item"."id", "order_item"."id" FROM "order_item" WHERE "order_item"."id" IN (1, 3);

SELECT "order_item"."id" FROM "order_item" WHERE "order_item"."id" IS NULL;

SELECT "order_item"."id", COUNT("order_item"."id") AS "n" FROM "order_item" GROUP BY "order_item"."id" ORDER BY "order_item"."id" ASC;

SELECT DISTINCT "order_item"."id" FROM "order_item";

SELECT (1) AS "a" FROM "order_item" WHERE "order_item"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "order_item" WHERE ("order_item"."id" = 1 OR "order_item"."id" = 1);

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE ("order_item"."id" >= 1 AND "order_item"."id" < 3) ORDER BY "order_item"."id" DESC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."id" BETWEEN 1 AND 3;

SELECT MIN("order_item"."id") AS "id__min", MAX("order_item"."id") AS "id__max" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" ORDER BY "order_item"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "order_item"."id", RANK() OVER (ORDER BY "order_item"."id" ASC) AS "r" FROM "order_item";

SELECT SUM("order_item"."id") AS "id__sum", AVG("order_item"."id") AS "id__avg" FROM "order_item";

SELECT "order_item"."id", ("order_item"."id" + 1) AS "more" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."quantity" = 1 ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE NOT ("order_item"."quantity" = 1 AND "order_item"."quantity" IS NOT NULL);

SELECT "order_item"."id", "order_item"."quantity" FROM "order_item" WHERE "order_item"."quantity" IN (1, 3);

SELECT "order_item"."id" FROM "order_item" WHERE "order_item"."quantity" IS NULL;

SELECT "order_item"."quantity", COUNT("order_item"."id") AS "n" FROM "order_item" GROUP BY "order_item"."quantity" ORDER BY "order_item"."quantity" ASC;

SELECT DISTINCT "order_item"."quantity" FROM "order_item";

SELECT (1) AS "a" FROM "order_item" WHERE "order_item"."quantity" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "order_item" WHERE ("order_item"."quantity" = 1 OR "order_item"."id" = 1);

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE ("order_item"."quantity" >= 1 AND "order_item"."quantity" < 3) ORDER BY "order_item"."quantity" DESC, "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."quantity" BETWEEN 1 AND 3;

SELECT MIN("order_item"."quantity") AS "quantity__min", MAX("order_item"."quantity") AS "quantity__max" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" ORDER BY "order_item"."quantity" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2 OFFSET 1;

SELECT "order_item"."id", RANK() OVER (ORDER BY "order_item"."quantity" ASC) AS "r" FROM "order_item";

SELECT SUM("order_item"."quantity") AS "quantity__sum", AVG("order_item"."quantity") AS "quantity__avg" FROM "order_item";

SELECT "order_item"."id", ("order_item"."quantity" + 1) AS "more" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."price" = 9.99 ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE NOT ("order_item"."price" = 9.99 AND "order_item"."price" IS NOT NULL);

SELECT "order_item"."id", "order_item"."price" FROM "order_item" WHERE "order_item"."price" IN (9.99, 49);

SELECT "order_item"."id" FROM "order_item" WHERE "order_item"."price" IS NULL;

SELECT "order_item"."price", COUNT("order_item"."id") AS "n" FROM "order_item" GROUP BY "order_item"."price" ORDER BY "order_item"."price" ASC;

SELECT DISTINCT "order_item"."price" FROM "order_item";

SELECT (1) AS "a" FROM "order_item" WHERE "order_item"."price" = 9.99 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "order_item" WHERE ("order_item"."price" = 9.99 OR "order_item"."id" = 1);

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE ("order_item"."price" >= 9.99 AND "order_item"."price" < 49) ORDER BY "order_item"."price" DESC, "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."price" BETWEEN 9.99 AND 49;

SELECT MIN("order_item"."price") AS "price__min", MAX("order_item"."price") AS "price__max" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" ORDER BY "order_item"."price" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2 OFFSET 1;

SELECT "order_item"."id", RANK() OVER (ORDER BY "order_item"."price" ASC) AS "r" FROM "order_item";

SELECT SUM("order_item"."price") AS "price__sum", AVG("order_item"."price") AS "price__avg" FROM "order_item";

SELECT "order_item"."id", ("order_item"."price" + 1) AS "more" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."discount" = 9.99 ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE NOT ("order_item"."discount" = 9.99 AND "order_item"."discount" IS NOT NULL);

SELECT "order_item"."id", "order_item"."discount" FROM "order_item" WHERE "order_item"."discount" IN (9.99, 49);

SELECT "order_item"."id" FROM "order_item" WHERE "order_item"."discount" IS NULL;

SELECT "order_item"."discount", COUNT("order_item"."id") AS "n" FROM "order_item" GROUP BY "order_item"."discount" ORDER BY "order_item"."discount" ASC;

SELECT DISTINCT "order_item"."discount" FROM "order_item";

SELECT (1) AS "a" FROM "order_item" WHERE "order_item"."discount" = 9.99 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "order_item" WHERE ("order_item"."discount" = 9.99 OR "order_item"."id" = 1);

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE ("order_item"."discount" >= 9.99 AND "order_item"."discount" < 49) ORDER BY "order_item"."discount" DESC, "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."discount" BETWEEN 9.99 AND 49;

SELECT MIN("order_item"."discount") AS "discount__min", MAX("order_item"."discount") AS "discount__max" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" ORDER BY "order_item"."discount" DESC NULLS LAST, "order_item"."id" ASC LIMIT 2 OFFSET 1;

SELECT "order_item"."id", RANK() OVER (ORDER BY "order_item"."discount" ASC) AS "r" FROM "order_item";

SELECT SUM("order_item"."discount") AS "discount__sum", AVG("order_item"."discount") AS "discount__avg" FROM "order_item";

SELECT "order_item"."id", ("order_item"."discount" + 1) AS "more" FROM "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "order_item" LEFT OUTER JOIN "orders" ON ("order_item"."order_id" = "orders"."id") ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."order_id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."order_id" IS NULL;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."order_id" IN (SELECT U0."id" FROM "orders" U0 WHERE U0."id" > 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY "order_item"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" ORDER BY "orders"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."order_id" IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12'::uuid, 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", COUNT("order_item"."id") AS "n" FROM "orders" LEFT OUTER JOIN "order_item" ON ("orders"."id" = "order_item"."order_id") GROUP BY "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" ORDER BY "n" DESC, "orders"."id" ASC;

SELECT "orders"."id", COUNT(DISTINCT "order_item"."id") AS "n", MAX("order_item"."id") AS "top" FROM "orders" LEFT OUTER JOIN "order_item" ON ("orders"."id" = "order_item"."order_id") GROUP BY "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" HAVING COUNT(DISTINCT "order_item"."id") > 0;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE EXISTS(SELECT (1) AS "a" FROM "order_item" U0 WHERE U0."order_id" = "orders"."id" LIMIT 1);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "order_item" U0 WHERE U0."order_id" = "orders"."id" LIMIT 1) ORDER BY "orders"."id" ASC;

SELECT "orders"."id", (SELECT U0."id" FROM "order_item" U0 WHERE U0."order_id" = "orders"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "orders";

SELECT DISTINCT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" INNER JOIN "order_item" ON ("orders"."id" = "order_item"."order_id") WHERE "order_item"."id" = 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "order_item" U1 WHERE (U1."id" = 1 AND U1."order_id" = "orders"."id") LIMIT 1)) ORDER BY "orders"."id" ASC;

SELECT "orders"."id", COUNT("order_item"."id") FILTER (WHERE "order_item"."id" IS NOT NULL) AS "n" FROM "orders" LEFT OUTER JOIN "order_item" ON ("orders"."id" = "order_item"."order_id") GROUP BY "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "order_item" LEFT OUTER JOIN "product" ON ("order_item"."product_id" = "product"."id") ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."product_id" = 1;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."product_id" IS NULL;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."product_id" IN (SELECT U0."id" FROM "product" U0 WHERE U0."id" > 1) ORDER BY "order_item"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount" FROM "order_item" WHERE "order_item"."product_id" IN (1, 2, 3, 4, 9007199254740993);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at", COUNT("order_item"."id") AS "n" FROM "product" LEFT OUTER JOIN "order_item" ON ("product"."id" = "order_item"."product_id") GROUP BY "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" ORDER BY "n" DESC, "product"."id" ASC;

SELECT "product"."id", COUNT(DISTINCT "order_item"."id") AS "n", MAX("order_item"."id") AS "top" FROM "product" LEFT OUTER JOIN "order_item" ON ("product"."id" = "order_item"."product_id") GROUP BY "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" HAVING COUNT(DISTINCT "order_item"."id") > 0;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE EXISTS(SELECT (1) AS "a" FROM "order_item" U0 WHERE U0."product_id" = "product"."id" LIMIT 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "order_item" U0 WHERE U0."product_id" = "product"."id" LIMIT 1) ORDER BY "product"."id" ASC;

SELECT "product"."id", (SELECT U0."id" FROM "order_item" U0 WHERE U0."product_id" = "product"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "product";

SELECT DISTINCT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" INNER JOIN "order_item" ON ("product"."id" = "order_item"."product_id") WHERE "order_item"."id" = 1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "order_item" U1 WHERE (U1."id" = 1 AND U1."product_id" = "product"."id") LIMIT 1)) ORDER BY "product"."id" ASC;

SELECT "product"."id", COUNT("order_item"."id") FILTER (WHERE "order_item"."id" IS NOT NULL) AS "n" FROM "product" LEFT OUTER JOIN "order_item" ON ("product"."id" = "order_item"."product_id") GROUP BY "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" ORDER BY "review"."id" ASC LIMIT 1;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" ORDER BY "review"."id" DESC LIMIT 1;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."id" IN (1, 3);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."id" = 1 ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE NOT ("review"."id" = 1);

SELECT "review"."id", "review"."id" FROM "review" WHERE "review"."id" IN (1, 3);

SELECT "review"."id" FROM "review" WHERE "review"."id" IS NULL;

SELECT "review"."id", COUNT("review"."id") AS "n" FROM "review" GROUP BY "review"."id" ORDER BY "review"."id" ASC;

SELECT DISTINCT "review"."id" FROM "review";

SELECT (1) AS "a" FROM "review" WHERE "review"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "review" WHERE ("review"."id" = 1 OR "review"."id" = 1);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE ("review"."id" >= 1 AND "review"."id" < 3) ORDER BY "review"."id" DESC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."id" BETWEEN 1 AND 3;

SELECT MIN("review"."id") AS "id__min", MAX("review"."id") AS "id__max" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" ORDER BY "review"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "review"."id", RANK() OVER (ORDER BY "review"."id" ASC) AS "r" FROM "review";

SELECT SUM("review"."id") AS "id__sum", AVG("review"."id") AS "id__avg" FROM "review";

SELECT "review"."id", ("review"."id" + 1) AS "more" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."rating" = 1 ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE NOT ("review"."rating" = 1 AND "review"."rating" IS NOT NULL);

SELECT "review"."id", "review"."rating" FROM "review" WHERE "review"."rating" IN (1, 3);

SELECT "review"."id" FROM "review" WHERE "review"."rating" IS NULL;

SELECT "review"."rating", COUNT("review"."id") AS "n" FROM "review" GROUP BY "review"."rating" ORDER BY "review"."rating" ASC;

SELECT DISTINCT "review"."rating" FROM "review";

SELECT (1) AS "a" FROM "review" WHERE "review"."rating" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "review" WHERE ("review"."rating" = 1 OR "review"."id" = 1);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE ("review"."rating" >= 1 AND "review"."rating" < 3) ORDER BY "review"."rating" DESC, "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."rating" BETWEEN 1 AND 3;

SELECT MIN("review"."rating") AS "rating__min", MAX("review"."rating") AS "rating__max" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" ORDER BY "review"."rating" DESC NULLS LAST, "review"."id" ASC LIMIT 2 OFFSET 1;

SELECT "review"."id", RANK() OVER (ORDER BY "review"."rating" ASC) AS "r" FROM "review";

SELECT SUM("review"."rating") AS "rating__sum", AVG("review"."rating") AS "rating__avg" FROM "review";

SELECT "review"."id", ("review"."rating" + 1) AS "more" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."body" = 'Ann' ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE NOT ("review"."body" = 'Ann' AND "review"."body" IS NOT NULL);

SELECT "review"."id", "review"."body" FROM "review" WHERE "review"."body" IN ('Ann', 'N-1');

SELECT "review"."id" FROM "review" WHERE "review"."body" IS NULL;

SELECT "review"."body", COUNT("review"."id") AS "n" FROM "review" GROUP BY "review"."body" ORDER BY "review"."body" ASC;

SELECT DISTINCT "review"."body" FROM "review";

SELECT (1) AS "a" FROM "review" WHERE "review"."body" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "review" WHERE ("review"."body" = 'Ann' OR "review"."id" = 1);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE UPPER("review"."body"::text) LIKE UPPER('%an%');

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."body"::text LIKE 'A%' ORDER BY "review"."body" ASC, "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE UPPER("review"."body"::text) = UPPER('ann');

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."body"::text LIKE '%\%%';

SELECT "review"."id", LOWER("review"."body") AS "l", UPPER("review"."body") AS "u", LENGTH("review"."body") AS "n" FROM "review";

SELECT SUBSTRING("review"."body", 1, 2) AS "s" FROM "review";

SELECT CONCAT("review"."body", '!') AS "s" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."created_at" = '2024-03-11T10:00:00+00:00'::timestamptz ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE NOT ("review"."created_at" = '2024-03-11T10:00:00+00:00'::timestamptz AND "review"."created_at" IS NOT NULL);

SELECT "review"."id", "review"."created_at" FROM "review" WHERE "review"."created_at" IN ('2024-03-11T10:00:00+00:00'::timestamptz, '2024-04-01T00:00:00+00:00'::timestamptz);

SELECT "review"."id" FROM "review" WHERE "review"."created_at" IS NULL;

SELECT "review"."created_at", COUNT("review"."id") AS "n" FROM "review" GROUP BY "review"."created_at" ORDER BY "review"."created_at" ASC;

SELECT DISTINCT "review"."created_at" FROM "review";

SELECT (1) AS "a" FROM "review" WHERE "review"."created_at" = '2024-03-11T10:00:00+00:00'::timestamptz LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "review" WHERE ("review"."created_at" = '2024-03-11T10:00:00+00:00'::timestamptz OR "review"."id" = 1);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE ("review"."created_at" >= '2024-03-11T10:00:00+00:00'::timestamptz AND "review"."created_at" < '2024-04-01T00:00:00+00:00'::timestamptz) ORDER BY "review"."created_at" DESC, "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."created_at" BETWEEN '2024-03-11T10:00:00+00:00'::timestamptz AND '2024-04-01T00:00:00+00:00'::timestamptz;

SELECT MIN("review"."created_at") AS "created_at__min", MAX("review"."created_at") AS "created_at__max" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" ORDER BY "review"."created_at" DESC NULLS LAST, "review"."id" ASC LIMIT 2 OFFSET 1;

SELECT "review"."id", RANK() OVER (ORDER BY "review"."created_at" ASC) AS "r" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE ("review"."created_at" AT TIME ZONE 'UTC')::date = '2016-06-06'::date;

SELECT DATE_TRUNC('day', "review"."created_at" AT TIME ZONE 'UTC') AS "d", COUNT("review"."id") AS "n" FROM "review" GROUP BY DATE_TRUNC('day', "review"."created_at" AT TIME ZONE 'UTC') ORDER BY "d" ASC;

SELECT "review"."id", DATE_TRUNC('month', "review"."created_at" AT TIME ZONE 'UTC') AS "d" FROM "review";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."created_at" <= STATEMENT_TIMESTAMP();

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."approved" ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE NOT ("review"."approved" AND "review"."approved" IS NOT NULL);

SELECT "review"."id", "review"."approved" FROM "review" WHERE "review"."approved" IN (true, false);

SELECT "review"."id" FROM "review" WHERE "review"."approved" IS NULL;

SELECT "review"."approved", COUNT("review"."id") AS "n" FROM "review" GROUP BY "review"."approved" ORDER BY "review"."approved" ASC;

SELECT DISTINCT "review"."approved" FROM "review";

SELECT (1) AS "a" FROM "review" WHERE "review"."approved" LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "review" WHERE ("review"."approved" OR "review"."id" = 1);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "review" LEFT OUTER JOIN "product" ON ("review"."product_id" = "product"."id") ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."product_id" = 1;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."product_id" IS NULL;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."product_id" IN (SELECT U0."id" FROM "product" U0 WHERE U0."id" > 1) ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."product_id" IN (1, 2, 3, 4, 9007199254740993);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at", COUNT("review"."id") AS "n" FROM "product" LEFT OUTER JOIN "review" ON ("product"."id" = "review"."product_id") GROUP BY "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" ORDER BY "n" DESC, "product"."id" ASC;

SELECT "product"."id", COUNT(DISTINCT "review"."id") AS "n", MAX("review"."id") AS "top" FROM "product" LEFT OUTER JOIN "review" ON ("product"."id" = "review"."product_id") GROUP BY "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" HAVING COUNT(DISTINCT "review"."id") > 0;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE EXISTS(SELECT (1) AS "a" FROM "review" U0 WHERE U0."product_id" = "product"."id" LIMIT 1);

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "review" U0 WHERE U0."product_id" = "product"."id" LIMIT 1) ORDER BY "product"."id" ASC;

SELECT "product"."id", (SELECT U0."id" FROM "review" U0 WHERE U0."product_id" = "product"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "product";

SELECT DISTINCT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" INNER JOIN "review" ON ("product"."id" = "review"."product_id") WHERE "review"."id" = 1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "review" U1 WHERE (U1."id" = 1 AND U1."product_id" = "product"."id") LIMIT 1)) ORDER BY "product"."id" ASC;

SELECT "product"."id", COUNT("review"."id") FILTER (WHERE "review"."id" IS NOT NULL) AS "n" FROM "product" LEFT OUTER JOIN "review" ON ("product"."id" = "review"."product_id") GROUP BY "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "review" LEFT OUTER JOIN "customer" ON ("review"."customer_id" = "customer"."id") ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."customer_id" = 1;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."customer_id" IS NULL;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."customer_id" IN (SELECT U0."id" FROM "customer" U0 WHERE U0."id" > 1) ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" FROM "review" WHERE "review"."customer_id" IN (1, 2, 3, 4, 5, 6);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", COUNT("review"."id") AS "n" FROM "customer" LEFT OUTER JOIN "review" ON ("customer"."id" = "review"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" ORDER BY "n" DESC, "customer"."id" ASC;

SELECT "customer"."id", COUNT(DISTINCT "review"."id") AS "n", MAX("review"."id") AS "top" FROM "customer" LEFT OUTER JOIN "review" ON ("customer"."id" = "review"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" HAVING COUNT(DISTINCT "review"."id") > 0;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE EXISTS(SELECT (1) AS "a" FROM "review" U0 WHERE U0."customer_id" = "customer"."id" LIMIT 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT EXISTS(SELECT (1) AS "a" FROM "review" U0 WHERE U0."customer_id" = "customer"."id" LIMIT 1) ORDER BY "customer"."id" ASC;

SELECT "customer"."id", (SELECT U0."id" FROM "review" U0 WHERE U0."customer_id" = "customer"."id" ORDER BY U0."id" DESC LIMIT 1) AS "newest" FROM "customer";

SELECT DISTINCT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" INNER JOIN "review" ON ("customer"."id" = "review"."customer_id") WHERE "review"."id" = 1;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" WHERE NOT (EXISTS(SELECT (1) AS "a" FROM "review" U1 WHERE (U1."id" = 1 AND U1."customer_id" = "customer"."id") LIMIT 1)) ORDER BY "customer"."id" ASC;

SELECT "customer"."id", COUNT("review"."id") FILTER (WHERE "review"."id" IS NOT NULL) AS "n" FROM "customer" LEFT OUTER JOIN "review" ON ("customer"."id" = "review"."customer_id") GROUP BY "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."id" = 1 LIMIT 21;

SELECT COUNT(*) AS "__count" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" ORDER BY "employee"."id" ASC LIMIT 1;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" ORDER BY "employee"."id" DESC LIMIT 1;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."id" IN (1, 3);

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."id" = 1 ORDER BY "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE NOT ("employee"."id" = 1);

SELECT "employee"."id", "employee"."id" FROM "employee" WHERE "employee"."id" IN (1, 3);

SELECT "employee"."id" FROM "employee" WHERE "employee"."id" IS NULL;

SELECT "employee"."id", COUNT("employee"."id") AS "n" FROM "employee" GROUP BY "employee"."id" ORDER BY "employee"."id" ASC;

SELECT DISTINCT "employee"."id" FROM "employee";

SELECT (1) AS "a" FROM "employee" WHERE "employee"."id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "employee" WHERE ("employee"."id" = 1 OR "employee"."id" = 1);

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE ("employee"."id" >= 1 AND "employee"."id" < 3) ORDER BY "employee"."id" DESC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."id" BETWEEN 1 AND 3;

SELECT MIN("employee"."id") AS "id__min", MAX("employee"."id") AS "id__max" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" ORDER BY "employee"."id" DESC NULLS LAST LIMIT 2 OFFSET 1;

SELECT "employee"."id", RANK() OVER (ORDER BY "employee"."id" ASC) AS "r" FROM "employee";

SELECT SUM("employee"."id") AS "id__sum", AVG("employee"."id") AS "id__avg" FROM "employee";

SELECT "employee"."id", ("employee"."id" + 1) AS "more" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."manager_id" = 1 ORDER BY "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE NOT ("employee"."manager_id" = 1 AND "employee"."manager_id" IS NOT NULL);

SELECT "employee"."id", "employee"."manager_id" FROM "employee" WHERE "employee"."manager_id" IN (1, 3);

SELECT "employee"."id" FROM "employee" WHERE "employee"."manager_id" IS NULL;

SELECT "employee"."manager_id", COUNT("employee"."id") AS "n" FROM "employee" GROUP BY "employee"."manager_id" ORDER BY "employee"."manager_id" ASC;

SELECT DISTINCT "employee"."manager_id" FROM "employee";

SELECT (1) AS "a" FROM "employee" WHERE "employee"."manager_id" = 1 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "employee" WHERE ("employee"."manager_id" = 1 OR "employee"."id" = 1);

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE ("employee"."manager_id" >= 1 AND "employee"."manager_id" < 3) ORDER BY "employee"."manager_id" DESC, "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."manager_id" BETWEEN 1 AND 3;

SELECT MIN("employee"."manager_id") AS "manager_id__min", MAX("employee"."manager_id") AS "manager_id__max" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" ORDER BY "employee"."manager_id" DESC NULLS LAST, "employee"."id" ASC LIMIT 2 OFFSET 1;

SELECT "employee"."id", RANK() OVER (ORDER BY "employee"."manager_id" ASC) AS "r" FROM "employee";

SELECT SUM("employee"."manager_id") AS "manager_id__sum", AVG("employee"."manager_id") AS "manager_id__avg" FROM "employee";

SELECT "employee"."id", ("employee"."manager_id" + 1) AS "more" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."name" = 'Ann' ORDER BY "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE NOT ("employee"."name" = 'Ann' AND "employee"."name" IS NOT NULL);

SELECT "employee"."id", "employee"."name" FROM "employee" WHERE "employee"."name" IN ('Ann', 'N-1');

SELECT "employee"."id" FROM "employee" WHERE "employee"."name" IS NULL;

SELECT "employee"."name", COUNT("employee"."id") AS "n" FROM "employee" GROUP BY "employee"."name" ORDER BY "employee"."name" ASC;

SELECT DISTINCT "employee"."name" FROM "employee";

SELECT (1) AS "a" FROM "employee" WHERE "employee"."name" = 'Ann' LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "employee" WHERE ("employee"."name" = 'Ann' OR "employee"."id" = 1);

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE UPPER("employee"."name"::text) LIKE UPPER('%an%');

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."name"::text LIKE 'A%' ORDER BY "employee"."name" ASC, "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE UPPER("employee"."name"::text) = UPPER('ann');

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."name"::text LIKE '%\%%';

SELECT "employee"."id", LOWER("employee"."name") AS "l", UPPER("employee"."name") AS "u", LENGTH("employee"."name") AS "n" FROM "employee";

SELECT SUBSTRING("employee"."name", 1, 2) AS "s" FROM "employee";

SELECT CONCAT("employee"."name", '!') AS "s" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."salary" = 9.99 ORDER BY "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE NOT ("employee"."salary" = 9.99 AND "employee"."salary" IS NOT NULL);

SELECT "employee"."id", "employee"."salary" FROM "employee" WHERE "employee"."salary" IN (9.99, 49);

SELECT "employee"."id" FROM "employee" WHERE "employee"."salary" IS NULL;

SELECT "employee"."salary", COUNT("employee"."id") AS "n" FROM "employee" GROUP BY "employee"."salary" ORDER BY "employee"."salary" ASC;

SELECT DISTINCT "employee"."salary" FROM "employee";

SELECT (1) AS "a" FROM "employee" WHERE "employee"."salary" = 9.99 LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "employee" WHERE ("employee"."salary" = 9.99 OR "employee"."id" = 1);

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE ("employee"."salary" >= 9.99 AND "employee"."salary" < 49) ORDER BY "employee"."salary" DESC, "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."salary" BETWEEN 9.99 AND 49;

SELECT MIN("employee"."salary") AS "salary__min", MAX("employee"."salary") AS "salary__max" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" ORDER BY "employee"."salary" DESC NULLS LAST, "employee"."id" ASC LIMIT 2 OFFSET 1;

SELECT "employee"."id", RANK() OVER (ORDER BY "employee"."salary" ASC) AS "r" FROM "employee";

SELECT SUM("employee"."salary") AS "salary__sum", AVG("employee"."salary") AS "salary__avg" FROM "employee";

SELECT "employee"."id", ("employee"."salary" + 1) AS "more" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."hired_on" = '2016-06-06'::date ORDER BY "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE NOT ("employee"."hired_on" = '2016-06-06'::date AND "employee"."hired_on" IS NOT NULL);

SELECT "employee"."id", "employee"."hired_on" FROM "employee" WHERE "employee"."hired_on" IN ('2016-06-06'::date, '2024-03-05'::date);

SELECT "employee"."id" FROM "employee" WHERE "employee"."hired_on" IS NULL;

SELECT "employee"."hired_on", COUNT("employee"."id") AS "n" FROM "employee" GROUP BY "employee"."hired_on" ORDER BY "employee"."hired_on" ASC;

SELECT DISTINCT "employee"."hired_on" FROM "employee";

SELECT (1) AS "a" FROM "employee" WHERE "employee"."hired_on" = '2016-06-06'::date LIMIT 1;

SELECT COUNT(*) AS "__count" FROM "employee" WHERE ("employee"."hired_on" = '2016-06-06'::date OR "employee"."id" = 1);

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE ("employee"."hired_on" >= '2016-06-06'::date AND "employee"."hired_on" < '2024-03-05'::date) ORDER BY "employee"."hired_on" DESC, "employee"."id" ASC;

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" WHERE "employee"."hired_on" BETWEEN '2016-06-06'::date AND '2024-03-05'::date;

SELECT MIN("employee"."hired_on") AS "hired_on__min", MAX("employee"."hired_on") AS "hired_on__max" FROM "employee";

SELECT "employee"."id", "employee"."manager_id", "employee"."name", "employee"."salary", "employee"."hired_on" FROM "employee" ORDER BY "employee"."hired_on" DESC NULLS LAST, "employee"."id" ASC LIMIT 2 OFFSET 1;

SELECT "employee"."id", RANK() OVER (ORDER BY "employee"."hired_on" ASC) AS "r" FROM "employee";

SELECT EXTRACT('year' FROM "employee"."hired_on") AS "y", COUNT("employee"."id") AS "n" FROM "employee" GROUP BY EXTRACT('year' FROM "employee"."hired_on") ORDER BY "y" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at", CASE WHEN "product"."stock" > 10 THEN 'many' WHEN "product"."stock" > 0 THEN 'few' ELSE 'none' END AS "s" FROM "product" ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" > "product"."category_id";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at", ("product"."price" * "product"."stock") AS "worth" FROM "product" ORDER BY "product"."id" ASC;

SELECT COALESCE("customer"."nickname", "customer"."name") AS "shown" FROM "customer" ORDER BY "customer"."id" ASC;

(SELECT "customer"."id" FROM "customer") UNION (SELECT "employee"."id" FROM "employee");

(SELECT "customer"."id" FROM "customer") INTERSECT (SELECT "employee"."id" FROM "employee");

SELECT DISTINCT ON ("customer"."active") "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" FROM "customer" ORDER BY "customer"."active" ASC, "customer"."id" ASC;

SELECT "product"."id", ROW_NUMBER() OVER (PARTITION BY "product"."category_id" ORDER BY "product"."price" DESC) AS "n" FROM "product";

SELECT "order_item"."order_id", SUM(("order_item"."quantity" * "order_item"."price")) AS "t" FROM "order_item" GROUP BY "order_item"."order_id" ORDER BY "order_item"."order_id" ASC;

SELECT CAST("product"."id" AS varchar) AS "k" FROM "product";

SELECT "product"."id", GREATEST("product"."stock", "product"."category_id") AS "g" FROM "product";

SELECT DISTINCT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" INNER JOIN "customer" ON ("orders"."customer_id" = "customer"."id") INNER JOIN "address" ON ("customer"."id" = "address"."customer_id") WHERE "address"."city" = 'York' ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "orders" INNER JOIN "order_item" ON ("orders"."id" = "order_item"."order_id") INNER JOIN "product" ON ("order_item"."product_id" = "product"."id") INNER JOIN "category" ON ("product"."category_id" = "category"."id") LEFT OUTER JOIN "customer" ON ("orders"."customer_id" = "customer"."id") LEFT OUTER JOIN "address" ON ("orders"."address_id" = "address"."id") WHERE "category"."name" = 'Novels' ORDER BY "orders"."placed_at" DESC, "orders"."id" ASC;

