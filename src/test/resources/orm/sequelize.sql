-- Captured by OrmCaptureIT from node/sequelize.mjs, not written by hand.

WITH ranges AS (  SELECT pg_range.rngtypid, pg_type.typname AS rngtypname,         pg_type.typarray AS rngtyparray, pg_range.rngsubtype    FROM pg_range LEFT OUTER JOIN pg_type ON pg_type.oid = pg_range.rngtypid)SELECT pg_type.typname, pg_type.typtype, pg_type.oid, pg_type.typarray,       ranges.rngtypname, ranges.rngtypid, ranges.rngtyparray  FROM pg_type LEFT OUTER JOIN ranges ON pg_type.oid = ranges.rngsubtype WHERE (pg_type.typtype IN('b', 'e'));

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."id" = 1;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer";

SELECT count(*) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" ORDER BY "customer"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."id" = 1 ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."id" != 1 ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."id" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."id" BETWEEN 1 AND 3 ORDER BY "customer"."id" DESC, "customer"."id" ASC;

SELECT max("id") AS "max" FROM "customer" AS "customer";

SELECT min("id") AS "min" FROM "customer" AS "customer" WHERE "customer"."id" > 1;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" ORDER BY "customer"."id" DESC NULLS LAST, "customer"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "customer" AS "customer";

SELECT AVG("id") AS "mean" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."email" = 'Ann' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."email" != 'Ann' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."email" IN ('Ann', 'N-1');

SELECT "email", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "email";

SELECT count(DISTINCT("email")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."email" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."email" LIKE '%n%';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."email" ILIKE 'a%' ORDER BY "customer"."id" LIMIT 10;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE lower("email") = 'ann';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."name" = 'Ann' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."name" != 'Ann' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."name" IN ('Ann', 'N-1');

SELECT "name", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "name";

SELECT count(DISTINCT("name")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."name" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."name" LIKE '%n%';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."name" ILIKE 'a%' ORDER BY "customer"."id" LIMIT 10;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE lower("name") = 'ann';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."nickname" = 'Ann' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."nickname" != 'Ann' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."nickname" IN ('Ann', 'N-1');

SELECT "nickname", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "nickname";

SELECT count(DISTINCT("nickname")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."nickname" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."nickname" LIKE '%n%';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."nickname" ILIKE 'a%' ORDER BY "customer"."id" LIMIT 10;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE lower("nickname") = 'ann';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."active" = true ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."active" != true ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."active" IN (true, false);

SELECT "active", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "active";

SELECT count(DISTINCT("active")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."active" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."credit" = '9.99' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."credit" != '9.99' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."credit" IN ('9.99', '49');

SELECT "credit", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "credit";

SELECT count(DISTINCT("credit")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."credit" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."credit" BETWEEN '9.99' AND '49' ORDER BY "customer"."credit" DESC, "customer"."id" ASC;

SELECT max("credit") AS "max" FROM "customer" AS "customer";

SELECT min("credit") AS "min" FROM "customer" AS "customer" WHERE "customer"."credit" > '9.99';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" ORDER BY "customer"."credit" DESC NULLS LAST, "customer"."id" ASC LIMIT 3;

SELECT sum("credit") AS "sum" FROM "customer" AS "customer";

SELECT AVG("credit") AS "mean" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."born" = '2016-06-06' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."born" != '2016-06-06' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."born" IN ('2016-06-06', '2024-03-05');

SELECT "born", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "born";

SELECT count(DISTINCT("born")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."born" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."born" BETWEEN '2016-06-06' AND '2024-03-05' ORDER BY "customer"."born" DESC, "customer"."id" ASC;

SELECT max("born") AS "max" FROM "customer" AS "customer";

SELECT min("born") AS "min" FROM "customer" AS "customer" WHERE "customer"."born" > '2016-06-06';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" ORDER BY "customer"."born" DESC NULLS LAST, "customer"."id" ASC LIMIT 3;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."created_at" = '2024-01-02 10:00:00.000 +00:00' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."created_at" != '2024-01-02 10:00:00.000 +00:00' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."created_at" IN ('2024-01-02 10:00:00.000 +00:00', '2024-03-02 10:00:00.000 +00:00');

SELECT "created_at", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "created_at";

SELECT count(DISTINCT("created_at")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."created_at" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."created_at" BETWEEN '2024-01-02 10:00:00.000 +00:00' AND '2024-03-02 10:00:00.000 +00:00' ORDER BY "customer"."created_at" DESC, "customer"."id" ASC;

SELECT max("created_at") AS "max" FROM "customer" AS "customer";

SELECT min("created_at") AS "min" FROM "customer" AS "customer" WHERE "customer"."created_at" > '2024-01-02 10:00:00.000 +00:00';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" ORDER BY "customer"."created_at" DESC NULLS LAST, "customer"."id" ASC LIMIT 3;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."last_login" = '2024-03-11 10:00:00' ORDER BY "customer"."id" ASC;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."last_login" != '2024-03-11 10:00:00' ORDER BY "customer"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "customer" AS "customer" WHERE "customer"."last_login" IN ('2024-03-11 10:00:00', '2024-04-01 00:00:00');

SELECT "last_login", COUNT("id") AS "n" FROM "customer" AS "customer" GROUP BY "last_login";

SELECT count(DISTINCT("last_login")) AS "count" FROM "customer" AS "customer";

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."last_login" IS NULL OR "customer"."id" = 1);

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE "customer"."last_login" BETWEEN '2024-03-11 10:00:00' AND '2024-04-01 00:00:00' ORDER BY "customer"."last_login" DESC, "customer"."id" ASC;

SELECT max("last_login") AS "max" FROM "customer" AS "customer";

SELECT min("last_login") AS "min" FROM "customer" AS "customer" WHERE "customer"."last_login" > '2024-03-11 10:00:00';

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" ORDER BY "customer"."last_login" DESC NULLS LAST, "customer"."id" ASC LIMIT 3;

SELECT "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" FROM "customer" AS "customer" WHERE ("customer"."settings" IS NULL OR "customer"."id" = 1);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "address"."id" AS "address.id", "address"."customer_id" AS "address.customer_id", "address"."street" AS "address.street", "address"."city" AS "address.city", "address"."zip" AS "address.zip", "address"."country" AS "address.country", "address"."is_default" AS "address.is_default" FROM "customer" AS "customer" LEFT OUTER JOIN "address" AS "address" ON "customer"."id" = "address"."customer_id" ORDER BY "customer"."id" ASC, "address"."id" ASC;

SELECT "customer".*, "address"."id" AS "address.id", "address"."customer_id" AS "address.customer_id", "address"."street" AS "address.street", "address"."city" AS "address.city", "address"."zip" AS "address.zip", "address"."country" AS "address.country", "address"."is_default" AS "address.is_default" FROM (SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" FROM "customer" AS "customer" ORDER BY "customer"."id" ASC LIMIT 2) AS "customer" LEFT OUTER JOIN "address" AS "address" ON "customer"."id" = "address"."customer_id" ORDER BY "customer"."id" ASC;

SELECT count(DISTINCT("customer"."id")) AS "count" FROM "customer" AS "customer" INNER JOIN "address" AS "address" ON "customer"."id" = "address"."customer_id";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "address"."id" AS "address.id", "address"."customer_id" AS "address.customer_id", "address"."street" AS "address.street", "address"."city" AS "address.city", "address"."zip" AS "address.zip", "address"."country" AS "address.country", "address"."is_default" AS "address.is_default" FROM "customer" AS "customer" INNER JOIN "address" AS "address" ON "customer"."id" = "address"."customer_id" ORDER BY "customer"."id" ASC;

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" FROM "customer" AS "customer";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."customer_id" IN (1, 2, 3, 4, 5, 6);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "customer" AS "customer" LEFT OUTER JOIN "orders" AS "orders" ON "customer"."id" = "orders"."customer_id" ORDER BY "customer"."id" ASC, "orders"."id" ASC;

SELECT "customer".*, "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM (SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" FROM "customer" AS "customer" ORDER BY "customer"."id" ASC LIMIT 2) AS "customer" LEFT OUTER JOIN "orders" AS "orders" ON "customer"."id" = "orders"."customer_id" ORDER BY "customer"."id" ASC;

SELECT count(DISTINCT("customer"."id")) AS "count" FROM "customer" AS "customer" INNER JOIN "orders" AS "orders" ON "customer"."id" = "orders"."customer_id";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "customer" AS "customer" INNER JOIN "orders" AS "orders" ON "customer"."id" = "orders"."customer_id" ORDER BY "customer"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."customer_id" IN (1, 2, 3, 4, 5, 6);

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "review"."id" AS "review.id", "review"."product_id" AS "review.product_id", "review"."customer_id" AS "review.customer_id", "review"."rating" AS "review.rating", "review"."body" AS "review.body", "review"."created_at" AS "review.created_at", "review"."approved" AS "review.approved" FROM "customer" AS "customer" LEFT OUTER JOIN "review" AS "review" ON "customer"."id" = "review"."customer_id" ORDER BY "customer"."id" ASC, "review"."id" ASC;

SELECT "customer".*, "review"."id" AS "review.id", "review"."product_id" AS "review.product_id", "review"."customer_id" AS "review.customer_id", "review"."rating" AS "review.rating", "review"."body" AS "review.body", "review"."created_at" AS "review.created_at", "review"."approved" AS "review.approved" FROM (SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" FROM "customer" AS "customer" ORDER BY "customer"."id" ASC LIMIT 2) AS "customer" LEFT OUTER JOIN "review" AS "review" ON "customer"."id" = "review"."customer_id" ORDER BY "customer"."id" ASC;

SELECT count(DISTINCT("customer"."id")) AS "count" FROM "customer" AS "customer" INNER JOIN "review" AS "review" ON "customer"."id" = "review"."customer_id";

SELECT "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "review"."id" AS "review.id", "review"."product_id" AS "review.product_id", "review"."customer_id" AS "review.customer_id", "review"."rating" AS "review.rating", "review"."body" AS "review.body", "review"."created_at" AS "review.created_at", "review"."approved" AS "review.approved" FROM "customer" AS "customer" INNER JOIN "review" AS "review" ON "customer"."id" = "review"."customer_id" ORDER BY "customer"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."customer_id" IN (1, 2, 3, 4, 5, 6);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."id" = 1;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address";

SELECT count(*) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" ORDER BY "address"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."id" = 1 ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."id" != 1 ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."id" IS NULL OR "address"."id" = 1);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."id" BETWEEN 1 AND 3 ORDER BY "address"."id" DESC, "address"."id" ASC;

SELECT max("id") AS "max" FROM "address" AS "address";

SELECT min("id") AS "min" FROM "address" AS "address" WHERE "address"."id" > 1;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" ORDER BY "address"."id" DESC NULLS LAST, "address"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "address" AS "address";

SELECT AVG("id") AS "mean" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."customer_id" = 1 ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."customer_id" != 1 ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."customer_id" IN (1, 3);

SELECT "customer_id", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "customer_id";

SELECT count(DISTINCT("customer_id")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."customer_id" IS NULL OR "address"."id" = 1);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."customer_id" BETWEEN 1 AND 3 ORDER BY "address"."customer_id" DESC, "address"."id" ASC;

SELECT max("customer_id") AS "max" FROM "address" AS "address";

SELECT min("customer_id") AS "min" FROM "address" AS "address" WHERE "address"."customer_id" > 1;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" ORDER BY "address"."customer_id" DESC NULLS LAST, "address"."id" ASC LIMIT 3;

SELECT sum("customer_id") AS "sum" FROM "address" AS "address";

SELECT AVG("customer_id") AS "mean" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."street" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."street" != 'Ann' ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."street" IN ('Ann', 'N-1');

SELECT "street", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "street";

SELECT count(DISTINCT("street")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."street" IS NULL OR "address"."id" = 1);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."street" LIKE '%n%';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."street" ILIKE 'a%' ORDER BY "address"."id" LIMIT 10;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE lower("street") = 'ann';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."city" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."city" != 'Ann' ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."city" IN ('Ann', 'N-1');

SELECT "city", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "city";

SELECT count(DISTINCT("city")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."city" IS NULL OR "address"."id" = 1);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."city" LIKE '%n%';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."city" ILIKE 'a%' ORDER BY "address"."id" LIMIT 10;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE lower("city") = 'ann';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."zip" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."zip" != 'Ann' ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."zip" IN ('Ann', 'N-1');

SELECT "zip", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "zip";

SELECT count(DISTINCT("zip")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."zip" IS NULL OR "address"."id" = 1);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."zip" LIKE '%n%';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."zip" ILIKE 'a%' ORDER BY "address"."id" LIMIT 10;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE lower("zip") = 'ann';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."country" = 'Ann' ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."country" != 'Ann' ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."country" IN ('Ann', 'N-1');

SELECT "country", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "country";

SELECT count(DISTINCT("country")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."country" IS NULL OR "address"."id" = 1);

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."country" LIKE '%n%';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."country" ILIKE 'a%' ORDER BY "address"."id" LIMIT 10;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE lower("country") = 'ann';

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."is_default" = true ORDER BY "address"."id" ASC;

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE "address"."is_default" != true ORDER BY "address"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "address" AS "address" WHERE "address"."is_default" IN (true, false);

SELECT "is_default", COUNT("id") AS "n" FROM "address" AS "address" GROUP BY "is_default";

SELECT count(DISTINCT("is_default")) AS "count" FROM "address" AS "address";

SELECT "id", "customer_id", "street", "city", "zip", "country", "is_default" FROM "address" AS "address" WHERE ("address"."is_default" IS NULL OR "address"."id" = 1);

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "address" AS "address" LEFT OUTER JOIN "customer" AS "customer" ON "address"."customer_id" = "customer"."id" ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "address" AS "address" INNER JOIN "customer" AS "customer" ON "address"."customer_id" = "customer"."id" AND "customer"."id" = 1;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "address" AS "address" LEFT OUTER JOIN "customer" AS "customer" ON "address"."customer_id" = "customer"."id" ORDER BY "address"."id" ASC LIMIT 1;

SELECT count("address"."id") AS "count" FROM "address" AS "address" INNER JOIN "customer" AS "customer" ON "address"."customer_id" = "customer"."id";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "address" AS "address" LEFT OUTER JOIN "orders" AS "orders" ON "address"."id" = "orders"."address_id" ORDER BY "address"."id" ASC, "orders"."id" ASC;

SELECT "address".*, "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM (SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" AS "address" ORDER BY "address"."id" ASC LIMIT 2) AS "address" LEFT OUTER JOIN "orders" AS "orders" ON "address"."id" = "orders"."address_id" ORDER BY "address"."id" ASC;

SELECT count(DISTINCT("address"."id")) AS "count" FROM "address" AS "address" INNER JOIN "orders" AS "orders" ON "address"."id" = "orders"."address_id";

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "address" AS "address" INNER JOIN "orders" AS "orders" ON "address"."id" = "orders"."address_id" ORDER BY "address"."id" ASC;

SELECT "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" FROM "address" AS "address";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."address_id" IN (1, 2, 3, 4, 5);

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."id" = 1;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category";

SELECT count(*) AS "count" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" ORDER BY "category"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."id" = 1 ORDER BY "category"."id" ASC;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."id" != 1 ORDER BY "category"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "category" AS "category" WHERE "category"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "category" AS "category" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE ("category"."id" IS NULL OR "category"."id" = 1);

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."id" BETWEEN 1 AND 3 ORDER BY "category"."id" DESC, "category"."id" ASC;

SELECT max("id") AS "max" FROM "category" AS "category";

SELECT min("id") AS "min" FROM "category" AS "category" WHERE "category"."id" > 1;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" ORDER BY "category"."id" DESC NULLS LAST, "category"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "category" AS "category";

SELECT AVG("id") AS "mean" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."parent_id" = 1 ORDER BY "category"."id" ASC;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."parent_id" != 1 ORDER BY "category"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "category" AS "category" WHERE "category"."parent_id" IN (1, 3);

SELECT "parent_id", COUNT("id") AS "n" FROM "category" AS "category" GROUP BY "parent_id";

SELECT count(DISTINCT("parent_id")) AS "count" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE ("category"."parent_id" IS NULL OR "category"."id" = 1);

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."parent_id" BETWEEN 1 AND 3 ORDER BY "category"."parent_id" DESC, "category"."id" ASC;

SELECT max("parent_id") AS "max" FROM "category" AS "category";

SELECT min("parent_id") AS "min" FROM "category" AS "category" WHERE "category"."parent_id" > 1;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" ORDER BY "category"."parent_id" DESC NULLS LAST, "category"."id" ASC LIMIT 3;

SELECT sum("parent_id") AS "sum" FROM "category" AS "category";

SELECT AVG("parent_id") AS "mean" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."name" = 'Ann' ORDER BY "category"."id" ASC;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."name" != 'Ann' ORDER BY "category"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "category" AS "category" WHERE "category"."name" IN ('Ann', 'N-1');

SELECT "name", COUNT("id") AS "n" FROM "category" AS "category" GROUP BY "name";

SELECT count(DISTINCT("name")) AS "count" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE ("category"."name" IS NULL OR "category"."id" = 1);

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."name" LIKE '%n%';

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."name" ILIKE 'a%' ORDER BY "category"."id" LIMIT 10;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE lower("name") = 'ann';

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."position" = 1 ORDER BY "category"."id" ASC;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."position" != 1 ORDER BY "category"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "category" AS "category" WHERE "category"."position" IN (1, 3);

SELECT "position", COUNT("id") AS "n" FROM "category" AS "category" GROUP BY "position";

SELECT count(DISTINCT("position")) AS "count" FROM "category" AS "category";

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE ("category"."position" IS NULL OR "category"."id" = 1);

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" WHERE "category"."position" BETWEEN 1 AND 3 ORDER BY "category"."position" DESC, "category"."id" ASC;

SELECT max("position") AS "max" FROM "category" AS "category";

SELECT min("position") AS "min" FROM "category" AS "category" WHERE "category"."position" > 1;

SELECT "id", "parent_id", "name", "position" FROM "category" AS "category" ORDER BY "category"."position" DESC NULLS LAST, "category"."id" ASC LIMIT 3;

SELECT sum("position") AS "sum" FROM "category" AS "category";

SELECT AVG("position") AS "mean" FROM "category" AS "category";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "category" AS "category" LEFT OUTER JOIN "product" AS "product" ON "category"."id" = "product"."category_id" ORDER BY "category"."id" ASC, "product"."id" ASC;

SELECT "category".*, "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM (SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" AS "category" ORDER BY "category"."id" ASC LIMIT 2) AS "category" LEFT OUTER JOIN "product" AS "product" ON "category"."id" = "product"."category_id" ORDER BY "category"."id" ASC;

SELECT count(DISTINCT("category"."id")) AS "count" FROM "category" AS "category" INNER JOIN "product" AS "product" ON "category"."id" = "product"."category_id";

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "category" AS "category" INNER JOIN "product" AS "product" ON "category"."id" = "product"."category_id" ORDER BY "category"."id" ASC;

SELECT "category"."id", "category"."parent_id", "category"."name", "category"."position" FROM "category" AS "category";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."category_id" IN (1, 2, 3, 4, 5);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."id" = 1;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product";

SELECT count(*) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."id" = 1 ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."id" != 1 ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."id" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."id" BETWEEN 1 AND 3 ORDER BY "product"."id" DESC, "product"."id" ASC;

SELECT max("id") AS "max" FROM "product" AS "product";

SELECT min("id") AS "min" FROM "product" AS "product" WHERE "product"."id" > 1;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."id" DESC NULLS LAST, "product"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "product" AS "product";

SELECT AVG("id") AS "mean" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."category_id" = 1 ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."category_id" != 1 ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."category_id" IN (1, 3);

SELECT "category_id", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "category_id";

SELECT count(DISTINCT("category_id")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."category_id" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."category_id" BETWEEN 1 AND 3 ORDER BY "product"."category_id" DESC, "product"."id" ASC;

SELECT max("category_id") AS "max" FROM "product" AS "product";

SELECT min("category_id") AS "min" FROM "product" AS "product" WHERE "product"."category_id" > 1;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."category_id" DESC NULLS LAST, "product"."id" ASC LIMIT 3;

SELECT sum("category_id") AS "sum" FROM "product" AS "product";

SELECT AVG("category_id") AS "mean" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."sku" = 'Ann' ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."sku" != 'Ann' ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."sku" IN ('Ann', 'N-1');

SELECT "sku", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "sku";

SELECT count(DISTINCT("sku")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."sku" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."sku" LIKE '%n%';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."sku" ILIKE 'a%' ORDER BY "product"."id" LIMIT 10;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE lower("sku") = 'ann';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."title" = 'Ann' ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."title" != 'Ann' ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."title" IN ('Ann', 'N-1');

SELECT "title", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "title";

SELECT count(DISTINCT("title")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."title" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."title" LIKE '%n%';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."title" ILIKE 'a%' ORDER BY "product"."id" LIMIT 10;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE lower("title") = 'ann';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."description" = 'Ann' ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."description" != 'Ann' ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."description" IN ('Ann', 'N-1');

SELECT "description", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "description";

SELECT count(DISTINCT("description")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."description" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."description" LIKE '%n%';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."description" ILIKE 'a%' ORDER BY "product"."id" LIMIT 10;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE lower("description") = 'ann';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."price" = '9.99' ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."price" != '9.99' ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."price" IN ('9.99', '49');

SELECT "price", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "price";

SELECT count(DISTINCT("price")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."price" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."price" BETWEEN '9.99' AND '49' ORDER BY "product"."price" DESC, "product"."id" ASC;

SELECT max("price") AS "max" FROM "product" AS "product";

SELECT min("price") AS "min" FROM "product" AS "product" WHERE "product"."price" > '9.99';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."price" DESC NULLS LAST, "product"."id" ASC LIMIT 3;

SELECT sum("price") AS "sum" FROM "product" AS "product";

SELECT AVG("price") AS "mean" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."weight" = '0.3' ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."weight" != '0.3' ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."weight" IN ('0.3', '1.5');

SELECT "weight", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "weight";

SELECT count(DISTINCT("weight")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."weight" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."weight" BETWEEN '0.3' AND '1.5' ORDER BY "product"."weight" DESC, "product"."id" ASC;

SELECT max("weight") AS "max" FROM "product" AS "product";

SELECT min("weight") AS "min" FROM "product" AS "product" WHERE "product"."weight" > '0.3';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."weight" DESC NULLS LAST, "product"."id" ASC LIMIT 3;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."stock" = 1 ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."stock" != 1 ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."stock" IN (1, 3);

SELECT "stock", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "stock";

SELECT count(DISTINCT("stock")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."stock" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."stock" BETWEEN 1 AND 3 ORDER BY "product"."stock" DESC, "product"."id" ASC;

SELECT max("stock") AS "max" FROM "product" AS "product";

SELECT min("stock") AS "min" FROM "product" AS "product" WHERE "product"."stock" > 1;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."stock" DESC NULLS LAST, "product"."id" ASC LIMIT 3;

SELECT sum("stock") AS "sum" FROM "product" AS "product";

SELECT AVG("stock") AS "mean" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."published" = true ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."published" != true ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."published" IN (true, false);

SELECT "published", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "published";

SELECT count(DISTINCT("published")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."published" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."attributes" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."created_at" = '2024-01-02 10:00:00.000 +00:00' ORDER BY "product"."id" ASC;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."created_at" != '2024-01-02 10:00:00.000 +00:00' ORDER BY "product"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "product" AS "product" WHERE "product"."created_at" IN ('2024-01-02 10:00:00.000 +00:00', '2024-03-02 10:00:00.000 +00:00');

SELECT "created_at", COUNT("id") AS "n" FROM "product" AS "product" GROUP BY "created_at";

SELECT count(DISTINCT("created_at")) AS "count" FROM "product" AS "product";

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."created_at" IS NULL OR "product"."id" = 1);

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."created_at" BETWEEN '2024-01-02 10:00:00.000 +00:00' AND '2024-03-02 10:00:00.000 +00:00' ORDER BY "product"."created_at" DESC, "product"."id" ASC;

SELECT max("created_at") AS "max" FROM "product" AS "product";

SELECT min("created_at") AS "min" FROM "product" AS "product" WHERE "product"."created_at" > '2024-01-02 10:00:00.000 +00:00';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" ORDER BY "product"."created_at" DESC NULLS LAST, "product"."id" ASC LIMIT 3;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "category"."id" AS "category.id", "category"."parent_id" AS "category.parent_id", "category"."name" AS "category.name", "category"."position" AS "category.position" FROM "product" AS "product" LEFT OUTER JOIN "category" AS "category" ON "product"."category_id" = "category"."id" ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "category"."id" AS "category.id", "category"."parent_id" AS "category.parent_id", "category"."name" AS "category.name", "category"."position" AS "category.position" FROM "product" AS "product" INNER JOIN "category" AS "category" ON "product"."category_id" = "category"."id" AND "category"."id" = 1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "category"."id" AS "category.id", "category"."parent_id" AS "category.parent_id", "category"."name" AS "category.name", "category"."position" AS "category.position" FROM "product" AS "product" LEFT OUTER JOIN "category" AS "category" ON "product"."category_id" = "category"."id" ORDER BY "product"."id" ASC LIMIT 1;

SELECT count("product"."id") AS "count" FROM "product" AS "product" INNER JOIN "category" AS "category" ON "product"."category_id" = "category"."id";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount" FROM "product" AS "product" LEFT OUTER JOIN "order_item" AS "order_item" ON "product"."id" = "order_item"."product_id" ORDER BY "product"."id" ASC, "order_item"."id" ASC;

SELECT "product".*, "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount" FROM (SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" FROM "product" AS "product" ORDER BY "product"."id" ASC LIMIT 2) AS "product" LEFT OUTER JOIN "order_item" AS "order_item" ON "product"."id" = "order_item"."product_id" ORDER BY "product"."id" ASC;

SELECT count(DISTINCT("product"."id")) AS "count" FROM "product" AS "product" INNER JOIN "order_item" AS "order_item" ON "product"."id" = "order_item"."product_id";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount" FROM "product" AS "product" INNER JOIN "order_item" AS "order_item" ON "product"."id" = "order_item"."product_id" ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" FROM "product" AS "product";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."product_id" IN ('1', '2', '3', '4', '9007199254740993');

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "review"."id" AS "review.id", "review"."product_id" AS "review.product_id", "review"."customer_id" AS "review.customer_id", "review"."rating" AS "review.rating", "review"."body" AS "review.body", "review"."created_at" AS "review.created_at", "review"."approved" AS "review.approved" FROM "product" AS "product" LEFT OUTER JOIN "review" AS "review" ON "product"."id" = "review"."product_id" ORDER BY "product"."id" ASC, "review"."id" ASC;

SELECT "product".*, "review"."id" AS "review.id", "review"."product_id" AS "review.product_id", "review"."customer_id" AS "review.customer_id", "review"."rating" AS "review.rating", "review"."body" AS "review.body", "review"."created_at" AS "review.created_at", "review"."approved" AS "review.approved" FROM (SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" FROM "product" AS "product" ORDER BY "product"."id" ASC LIMIT 2) AS "product" LEFT OUTER JOIN "review" AS "review" ON "product"."id" = "review"."product_id" ORDER BY "product"."id" ASC;

SELECT count(DISTINCT("product"."id")) AS "count" FROM "product" AS "product" INNER JOIN "review" AS "review" ON "product"."id" = "review"."product_id";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "review"."id" AS "review.id", "review"."product_id" AS "review.product_id", "review"."customer_id" AS "review.customer_id", "review"."rating" AS "review.rating", "review"."body" AS "review.body", "review"."created_at" AS "review.created_at", "review"."approved" AS "review.approved" FROM "product" AS "product" INNER JOIN "review" AS "review" ON "product"."id" = "review"."product_id" ORDER BY "product"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."product_id" IN ('1', '2', '3', '4', '9007199254740993');

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."id" = 1;

SELECT "id", "name" FROM "tag" AS "tag";

SELECT count(*) AS "count" FROM "tag" AS "tag";

SELECT "id", "name" FROM "tag" AS "tag" ORDER BY "tag"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."id" = 1 ORDER BY "tag"."id" ASC;

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."id" != 1 ORDER BY "tag"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "tag" AS "tag" WHERE "tag"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "tag" AS "tag" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "tag" AS "tag";

SELECT "id", "name" FROM "tag" AS "tag" WHERE ("tag"."id" IS NULL OR "tag"."id" = 1);

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."id" BETWEEN 1 AND 3 ORDER BY "tag"."id" DESC, "tag"."id" ASC;

SELECT max("id") AS "max" FROM "tag" AS "tag";

SELECT min("id") AS "min" FROM "tag" AS "tag" WHERE "tag"."id" > 1;

SELECT "id", "name" FROM "tag" AS "tag" ORDER BY "tag"."id" DESC NULLS LAST, "tag"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "tag" AS "tag";

SELECT AVG("id") AS "mean" FROM "tag" AS "tag";

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."name" = 'Ann' ORDER BY "tag"."id" ASC;

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."name" != 'Ann' ORDER BY "tag"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "tag" AS "tag" WHERE "tag"."name" IN ('Ann', 'N-1');

SELECT "name", COUNT("id") AS "n" FROM "tag" AS "tag" GROUP BY "name";

SELECT count(DISTINCT("name")) AS "count" FROM "tag" AS "tag";

SELECT "id", "name" FROM "tag" AS "tag" WHERE ("tag"."name" IS NULL OR "tag"."id" = 1);

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."name" LIKE '%n%';

SELECT "id", "name" FROM "tag" AS "tag" WHERE "tag"."name" ILIKE 'a%' ORDER BY "tag"."id" LIMIT 10;

SELECT "id", "name" FROM "tag" AS "tag" WHERE lower("name") = 'ann';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders";

SELECT count(*) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."id" != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."id" IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'ffffffff-ffff-ffff-ffff-ffffffffffff');

SELECT "id", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."id" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."customer_id" = 1 ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."customer_id" != 1 ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."customer_id" IN (1, 3);

SELECT "customer_id", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "customer_id";

SELECT count(DISTINCT("customer_id")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."customer_id" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."customer_id" BETWEEN 1 AND 3 ORDER BY "orders"."customer_id" DESC, "orders"."id" ASC;

SELECT max("customer_id") AS "max" FROM "orders" AS "orders";

SELECT min("customer_id") AS "min" FROM "orders" AS "orders" WHERE "orders"."customer_id" > 1;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."customer_id" DESC NULLS LAST, "orders"."id" ASC LIMIT 3;

SELECT sum("customer_id") AS "sum" FROM "orders" AS "orders";

SELECT AVG("customer_id") AS "mean" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."address_id" = 1 ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."address_id" != 1 ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."address_id" IN (1, 3);

SELECT "address_id", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "address_id";

SELECT count(DISTINCT("address_id")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."address_id" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."address_id" BETWEEN 1 AND 3 ORDER BY "orders"."address_id" DESC, "orders"."id" ASC;

SELECT max("address_id") AS "max" FROM "orders" AS "orders";

SELECT min("address_id") AS "min" FROM "orders" AS "orders" WHERE "orders"."address_id" > 1;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."address_id" DESC NULLS LAST, "orders"."id" ASC LIMIT 3;

SELECT sum("address_id") AS "sum" FROM "orders" AS "orders";

SELECT AVG("address_id") AS "mean" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."state" = 'paid' ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."state" != 'paid' ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."state" IN ('paid', 'shipped');

SELECT "state", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "state";

SELECT count(DISTINCT("state")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."state" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."total" = '9.99' ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."total" != '9.99' ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."total" IN ('9.99', '49');

SELECT "total", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "total";

SELECT count(DISTINCT("total")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."total" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."total" BETWEEN '9.99' AND '49' ORDER BY "orders"."total" DESC, "orders"."id" ASC;

SELECT max("total") AS "max" FROM "orders" AS "orders";

SELECT min("total") AS "min" FROM "orders" AS "orders" WHERE "orders"."total" > '9.99';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."total" DESC NULLS LAST, "orders"."id" ASC LIMIT 3;

SELECT sum("total") AS "sum" FROM "orders" AS "orders";

SELECT AVG("total") AS "mean" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."note" = 'Ann' ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."note" != 'Ann' ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."note" IN ('Ann', 'N-1');

SELECT "note", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "note";

SELECT count(DISTINCT("note")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."note" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."note" LIKE '%n%';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."note" ILIKE 'a%' ORDER BY "orders"."id" LIMIT 10;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE lower("note") = 'ann';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."placed_at" = '2024-01-02 10:00:00.000 +00:00' ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."placed_at" != '2024-01-02 10:00:00.000 +00:00' ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."placed_at" IN ('2024-01-02 10:00:00.000 +00:00', '2024-03-02 10:00:00.000 +00:00');

SELECT "placed_at", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "placed_at";

SELECT count(DISTINCT("placed_at")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."placed_at" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."placed_at" BETWEEN '2024-01-02 10:00:00.000 +00:00' AND '2024-03-02 10:00:00.000 +00:00' ORDER BY "orders"."placed_at" DESC, "orders"."id" ASC;

SELECT max("placed_at") AS "max" FROM "orders" AS "orders";

SELECT min("placed_at") AS "min" FROM "orders" AS "orders" WHERE "orders"."placed_at" > '2024-01-02 10:00:00.000 +00:00';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."placed_at" DESC NULLS LAST, "orders"."id" ASC LIMIT 3;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."shipped_on" = '2016-06-06' ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."shipped_on" != '2016-06-06' ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."shipped_on" IN ('2016-06-06', '2024-03-05');

SELECT "shipped_on", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "shipped_on";

SELECT count(DISTINCT("shipped_on")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."shipped_on" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."shipped_on" BETWEEN '2016-06-06' AND '2024-03-05' ORDER BY "orders"."shipped_on" DESC, "orders"."id" ASC;

SELECT max("shipped_on") AS "max" FROM "orders" AS "orders";

SELECT min("shipped_on") AS "min" FROM "orders" AS "orders" WHERE "orders"."shipped_on" > '2016-06-06';

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."shipped_on" DESC NULLS LAST, "orders"."id" ASC LIMIT 3;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."version" = 1 ORDER BY "orders"."id" ASC;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."version" != 1 ORDER BY "orders"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "orders" AS "orders" WHERE "orders"."version" IN (1, 3);

SELECT "version", COUNT("id") AS "n" FROM "orders" AS "orders" GROUP BY "version";

SELECT count(DISTINCT("version")) AS "count" FROM "orders" AS "orders";

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE ("orders"."version" IS NULL OR "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" WHERE "orders"."version" BETWEEN 1 AND 3 ORDER BY "orders"."version" DESC, "orders"."id" ASC;

SELECT max("version") AS "max" FROM "orders" AS "orders";

SELECT min("version") AS "min" FROM "orders" AS "orders" WHERE "orders"."version" > 1;

SELECT "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" FROM "orders" AS "orders" ORDER BY "orders"."version" DESC NULLS LAST, "orders"."id" ASC LIMIT 3;

SELECT sum("version") AS "sum" FROM "orders" AS "orders";

SELECT AVG("version") AS "mean" FROM "orders" AS "orders";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "orders" AS "orders" LEFT OUTER JOIN "customer" AS "customer" ON "orders"."customer_id" = "customer"."id" ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "orders" AS "orders" INNER JOIN "customer" AS "customer" ON "orders"."customer_id" = "customer"."id" AND "customer"."id" = 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "orders" AS "orders" LEFT OUTER JOIN "customer" AS "customer" ON "orders"."customer_id" = "customer"."id" ORDER BY "orders"."id" ASC LIMIT 1;

SELECT count("orders"."id") AS "count" FROM "orders" AS "orders" INNER JOIN "customer" AS "customer" ON "orders"."customer_id" = "customer"."id";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "address"."id" AS "address.id", "address"."customer_id" AS "address.customer_id", "address"."street" AS "address.street", "address"."city" AS "address.city", "address"."zip" AS "address.zip", "address"."country" AS "address.country", "address"."is_default" AS "address.is_default" FROM "orders" AS "orders" LEFT OUTER JOIN "address" AS "address" ON "orders"."address_id" = "address"."id" ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "address"."id" AS "address.id", "address"."customer_id" AS "address.customer_id", "address"."street" AS "address.street", "address"."city" AS "address.city", "address"."zip" AS "address.zip", "address"."country" AS "address.country", "address"."is_default" AS "address.is_default" FROM "orders" AS "orders" INNER JOIN "address" AS "address" ON "orders"."address_id" = "address"."id" AND "address"."id" = 1;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "address"."id" AS "address.id", "address"."customer_id" AS "address.customer_id", "address"."street" AS "address.street", "address"."city" AS "address.city", "address"."zip" AS "address.zip", "address"."country" AS "address.country", "address"."is_default" AS "address.is_default" FROM "orders" AS "orders" LEFT OUTER JOIN "address" AS "address" ON "orders"."address_id" = "address"."id" ORDER BY "orders"."id" ASC LIMIT 1;

SELECT count("orders"."id") AS "count" FROM "orders" AS "orders" INNER JOIN "address" AS "address" ON "orders"."address_id" = "address"."id";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount" FROM "orders" AS "orders" LEFT OUTER JOIN "order_item" AS "order_item" ON "orders"."id" = "order_item"."order_id" ORDER BY "orders"."id" ASC, "order_item"."id" ASC;

SELECT "orders".*, "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount" FROM (SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" AS "orders" ORDER BY "orders"."id" ASC LIMIT 2) AS "orders" LEFT OUTER JOIN "order_item" AS "order_item" ON "orders"."id" = "order_item"."order_id" ORDER BY "orders"."id" ASC;

SELECT count(DISTINCT("orders"."id")) AS "count" FROM "orders" AS "orders" INNER JOIN "order_item" AS "order_item" ON "orders"."id" = "order_item"."order_id";

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount" FROM "orders" AS "orders" INNER JOIN "order_item" AS "order_item" ON "orders"."id" = "order_item"."order_id" ORDER BY "orders"."id" ASC;

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" FROM "orders" AS "orders";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."order_id" IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12', 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'ffffffff-ffff-ffff-ffff-ffffffffffff');

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."id" = 1;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item";

SELECT count(*) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" ORDER BY "order_item"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."id" = 1 ORDER BY "order_item"."id" ASC;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."id" != 1 ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "order_item" AS "order_item" WHERE "order_item"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "order_item" AS "order_item" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE ("order_item"."id" IS NULL OR "order_item"."id" = 1);

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."id" BETWEEN 1 AND 3 ORDER BY "order_item"."id" DESC, "order_item"."id" ASC;

SELECT max("id") AS "max" FROM "order_item" AS "order_item";

SELECT min("id") AS "min" FROM "order_item" AS "order_item" WHERE "order_item"."id" > 1;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" ORDER BY "order_item"."id" DESC NULLS LAST, "order_item"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "order_item" AS "order_item";

SELECT AVG("id") AS "mean" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."order_id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' ORDER BY "order_item"."id" ASC;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."order_id" != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "order_item" AS "order_item" WHERE "order_item"."order_id" IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'ffffffff-ffff-ffff-ffff-ffffffffffff');

SELECT "order_id", COUNT("id") AS "n" FROM "order_item" AS "order_item" GROUP BY "order_id";

SELECT count(DISTINCT("order_id")) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE ("order_item"."order_id" IS NULL OR "order_item"."id" = 1);

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."product_id" = 1 ORDER BY "order_item"."id" ASC;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."product_id" != 1 ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "order_item" AS "order_item" WHERE "order_item"."product_id" IN (1, 3);

SELECT "product_id", COUNT("id") AS "n" FROM "order_item" AS "order_item" GROUP BY "product_id";

SELECT count(DISTINCT("product_id")) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE ("order_item"."product_id" IS NULL OR "order_item"."id" = 1);

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."product_id" BETWEEN 1 AND 3 ORDER BY "order_item"."product_id" DESC, "order_item"."id" ASC;

SELECT max("product_id") AS "max" FROM "order_item" AS "order_item";

SELECT min("product_id") AS "min" FROM "order_item" AS "order_item" WHERE "order_item"."product_id" > 1;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" ORDER BY "order_item"."product_id" DESC NULLS LAST, "order_item"."id" ASC LIMIT 3;

SELECT sum("product_id") AS "sum" FROM "order_item" AS "order_item";

SELECT AVG("product_id") AS "mean" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."quantity" = 1 ORDER BY "order_item"."id" ASC;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."quantity" != 1 ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "order_item" AS "order_item" WHERE "order_item"."quantity" IN (1, 3);

SELECT "quantity", COUNT("id") AS "n" FROM "order_item" AS "order_item" GROUP BY "quantity";

SELECT count(DISTINCT("quantity")) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE ("order_item"."quantity" IS NULL OR "order_item"."id" = 1);

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."quantity" BETWEEN 1 AND 3 ORDER BY "order_item"."quantity" DESC, "order_item"."id" ASC;

SELECT max("quantity") AS "max" FROM "order_item" AS "order_item";

SELECT min("quantity") AS "min" FROM "order_item" AS "order_item" WHERE "order_item"."quantity" > 1;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" ORDER BY "order_item"."quantity" DESC NULLS LAST, "order_item"."id" ASC LIMIT 3;

SELECT sum("quantity") AS "sum" FROM "order_item" AS "order_item";

SELECT AVG("quantity") AS "mean" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."price" = '9.99' ORDER BY "order_item"."id" ASC;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."price" != '9.99' ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "order_item" AS "order_item" WHERE "order_item"."price" IN ('9.99', '49');

SELECT "price", COUNT("id") AS "n" FROM "order_item" AS "order_item" GROUP BY "price";

SELECT count(DISTINCT("price")) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE ("order_item"."price" IS NULL OR "order_item"."id" = 1);

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."price" BETWEEN '9.99' AND '49' ORDER BY "order_item"."price" DESC, "order_item"."id" ASC;

SELECT max("price") AS "max" FROM "order_item" AS "order_item";

SELECT min("price") AS "min" FROM "order_item" AS "order_item" WHERE "order_item"."price" > '9.99';

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" ORDER BY "order_item"."price" DESC NULLS LAST, "order_item"."id" ASC LIMIT 3;

SELECT sum("price") AS "sum" FROM "order_item" AS "order_item";

SELECT AVG("price") AS "mean" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."discount" = '9.99' ORDER BY "order_item"."id" ASC;

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."discount" != '9.99' ORDER BY "order_item"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "order_item" AS "order_item" WHERE "order_item"."discount" IN ('9.99', '49');

SELECT "discount", COUNT("id") AS "n" FROM "order_item" AS "order_item" GROUP BY "discount";

SELECT count(DISTINCT("discount")) AS "count" FROM "order_item" AS "order_item";

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE ("order_item"."discount" IS NULL OR "order_item"."id" = 1);

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" WHERE "order_item"."discount" BETWEEN '9.99' AND '49' ORDER BY "order_item"."discount" DESC, "order_item"."id" ASC;

SELECT max("discount") AS "max" FROM "order_item" AS "order_item";

SELECT min("discount") AS "min" FROM "order_item" AS "order_item" WHERE "order_item"."discount" > '9.99';

SELECT "id", "order_id", "product_id", "quantity", "price", "discount" FROM "order_item" AS "order_item" ORDER BY "order_item"."discount" DESC NULLS LAST, "order_item"."id" ASC LIMIT 3;

SELECT sum("discount") AS "sum" FROM "order_item" AS "order_item";

SELECT AVG("discount") AS "mean" FROM "order_item" AS "order_item";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "order_item" AS "order_item" LEFT OUTER JOIN "orders" AS "orders" ON "order_item"."order_id" = "orders"."id" ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "order_item" AS "order_item" INNER JOIN "orders" AS "orders" ON "order_item"."order_id" = "orders"."id" AND "orders"."id" = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "orders"."id" AS "orders.id", "orders"."customer_id" AS "orders.customer_id", "orders"."address_id" AS "orders.address_id", "orders"."state" AS "orders.state", "orders"."total" AS "orders.total", "orders"."note" AS "orders.note", "orders"."placed_at" AS "orders.placed_at", "orders"."shipped_on" AS "orders.shipped_on", "orders"."version" AS "orders.version" FROM "order_item" AS "order_item" LEFT OUTER JOIN "orders" AS "orders" ON "order_item"."order_id" = "orders"."id" ORDER BY "order_item"."id" ASC LIMIT 1;

SELECT count("order_item"."id") AS "count" FROM "order_item" AS "order_item" INNER JOIN "orders" AS "orders" ON "order_item"."order_id" = "orders"."id";

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "order_item" AS "order_item" LEFT OUTER JOIN "product" AS "product" ON "order_item"."product_id" = "product"."id" ORDER BY "order_item"."id" ASC;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "order_item" AS "order_item" INNER JOIN "product" AS "product" ON "order_item"."product_id" = "product"."id" AND "product"."id" = 1;

SELECT "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "order_item" AS "order_item" LEFT OUTER JOIN "product" AS "product" ON "order_item"."product_id" = "product"."id" ORDER BY "order_item"."id" ASC LIMIT 1;

SELECT count("order_item"."id") AS "count" FROM "order_item" AS "order_item" INNER JOIN "product" AS "product" ON "order_item"."product_id" = "product"."id";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."id" = 1;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review";

SELECT count(*) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" ORDER BY "review"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."id" = 1 ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."id" != 1 ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."id" IS NULL OR "review"."id" = 1);

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."id" BETWEEN 1 AND 3 ORDER BY "review"."id" DESC, "review"."id" ASC;

SELECT max("id") AS "max" FROM "review" AS "review";

SELECT min("id") AS "min" FROM "review" AS "review" WHERE "review"."id" > 1;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" ORDER BY "review"."id" DESC NULLS LAST, "review"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "review" AS "review";

SELECT AVG("id") AS "mean" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."product_id" = 1 ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."product_id" != 1 ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."product_id" IN (1, 3);

SELECT "product_id", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "product_id";

SELECT count(DISTINCT("product_id")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."product_id" IS NULL OR "review"."id" = 1);

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."product_id" BETWEEN 1 AND 3 ORDER BY "review"."product_id" DESC, "review"."id" ASC;

SELECT max("product_id") AS "max" FROM "review" AS "review";

SELECT min("product_id") AS "min" FROM "review" AS "review" WHERE "review"."product_id" > 1;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" ORDER BY "review"."product_id" DESC NULLS LAST, "review"."id" ASC LIMIT 3;

SELECT sum("product_id") AS "sum" FROM "review" AS "review";

SELECT AVG("product_id") AS "mean" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."customer_id" = 1 ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."customer_id" != 1 ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."customer_id" IN (1, 3);

SELECT "customer_id", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "customer_id";

SELECT count(DISTINCT("customer_id")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."customer_id" IS NULL OR "review"."id" = 1);

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."customer_id" BETWEEN 1 AND 3 ORDER BY "review"."customer_id" DESC, "review"."id" ASC;

SELECT max("customer_id") AS "max" FROM "review" AS "review";

SELECT min("customer_id") AS "min" FROM "review" AS "review" WHERE "review"."customer_id" > 1;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" ORDER BY "review"."customer_id" DESC NULLS LAST, "review"."id" ASC LIMIT 3;

SELECT sum("customer_id") AS "sum" FROM "review" AS "review";

SELECT AVG("customer_id") AS "mean" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."rating" = 1 ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."rating" != 1 ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."rating" IN (1, 3);

SELECT "rating", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "rating";

SELECT count(DISTINCT("rating")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."rating" IS NULL OR "review"."id" = 1);

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."rating" BETWEEN 1 AND 3 ORDER BY "review"."rating" DESC, "review"."id" ASC;

SELECT max("rating") AS "max" FROM "review" AS "review";

SELECT min("rating") AS "min" FROM "review" AS "review" WHERE "review"."rating" > 1;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" ORDER BY "review"."rating" DESC NULLS LAST, "review"."id" ASC LIMIT 3;

SELECT sum("rating") AS "sum" FROM "review" AS "review";

SELECT AVG("rating") AS "mean" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."body" = 'Ann' ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."body" != 'Ann' ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."body" IN ('Ann', 'N-1');

SELECT "body", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "body";

SELECT count(DISTINCT("body")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."body" IS NULL OR "review"."id" = 1);

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."body" LIKE '%n%';

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."body" ILIKE 'a%' ORDER BY "review"."id" LIMIT 10;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE lower("body") = 'ann';

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."created_at" = '2024-03-11 10:00:00' ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."created_at" != '2024-03-11 10:00:00' ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."created_at" IN ('2024-03-11 10:00:00', '2024-04-01 00:00:00');

SELECT "created_at", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "created_at";

SELECT count(DISTINCT("created_at")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."created_at" IS NULL OR "review"."id" = 1);

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."created_at" BETWEEN '2024-03-11 10:00:00' AND '2024-04-01 00:00:00' ORDER BY "review"."created_at" DESC, "review"."id" ASC;

SELECT max("created_at") AS "max" FROM "review" AS "review";

SELECT min("created_at") AS "min" FROM "review" AS "review" WHERE "review"."created_at" > '2024-03-11 10:00:00';

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" ORDER BY "review"."created_at" DESC NULLS LAST, "review"."id" ASC LIMIT 3;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."approved" = true ORDER BY "review"."id" ASC;

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE "review"."approved" != true ORDER BY "review"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "review" AS "review" WHERE "review"."approved" IN (true, false);

SELECT "approved", COUNT("id") AS "n" FROM "review" AS "review" GROUP BY "approved";

SELECT count(DISTINCT("approved")) AS "count" FROM "review" AS "review";

SELECT "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" FROM "review" AS "review" WHERE ("review"."approved" IS NULL OR "review"."id" = 1);

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "review" AS "review" LEFT OUTER JOIN "product" AS "product" ON "review"."product_id" = "product"."id" ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "review" AS "review" INNER JOIN "product" AS "product" ON "review"."product_id" = "product"."id" AND "product"."id" = 1;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "product"."id" AS "product.id", "product"."category_id" AS "product.category_id", "product"."sku" AS "product.sku", "product"."title" AS "product.title", "product"."description" AS "product.description", "product"."price" AS "product.price", "product"."weight" AS "product.weight", "product"."stock" AS "product.stock", "product"."published" AS "product.published", "product"."attributes" AS "product.attributes", "product"."created_at" AS "product.created_at" FROM "review" AS "review" LEFT OUTER JOIN "product" AS "product" ON "review"."product_id" = "product"."id" ORDER BY "review"."id" ASC LIMIT 1;

SELECT count("review"."id") AS "count" FROM "review" AS "review" INNER JOIN "product" AS "product" ON "review"."product_id" = "product"."id";

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "review" AS "review" LEFT OUTER JOIN "customer" AS "customer" ON "review"."customer_id" = "customer"."id" ORDER BY "review"."id" ASC;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "review" AS "review" INNER JOIN "customer" AS "customer" ON "review"."customer_id" = "customer"."id" AND "customer"."id" = 1;

SELECT "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings" FROM "review" AS "review" LEFT OUTER JOIN "customer" AS "customer" ON "review"."customer_id" = "customer"."id" ORDER BY "review"."id" ASC LIMIT 1;

SELECT count("review"."id") AS "count" FROM "review" AS "review" INNER JOIN "customer" AS "customer" ON "review"."customer_id" = "customer"."id";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."id" = 1;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee";

SELECT count(*) AS "count" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" ORDER BY "employee"."id" ASC LIMIT 2 OFFSET 1;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."id" = 1 ORDER BY "employee"."id" ASC;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."id" != 1 ORDER BY "employee"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "employee" AS "employee" WHERE "employee"."id" IN (1, 3);

SELECT "id", COUNT("id") AS "n" FROM "employee" AS "employee" GROUP BY "id";

SELECT count(DISTINCT("id")) AS "count" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE ("employee"."id" IS NULL OR "employee"."id" = 1);

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."id" BETWEEN 1 AND 3 ORDER BY "employee"."id" DESC, "employee"."id" ASC;

SELECT max("id") AS "max" FROM "employee" AS "employee";

SELECT min("id") AS "min" FROM "employee" AS "employee" WHERE "employee"."id" > 1;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" ORDER BY "employee"."id" DESC NULLS LAST, "employee"."id" ASC LIMIT 3;

SELECT sum("id") AS "sum" FROM "employee" AS "employee";

SELECT AVG("id") AS "mean" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."manager_id" = 1 ORDER BY "employee"."id" ASC;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."manager_id" != 1 ORDER BY "employee"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "employee" AS "employee" WHERE "employee"."manager_id" IN (1, 3);

SELECT "manager_id", COUNT("id") AS "n" FROM "employee" AS "employee" GROUP BY "manager_id";

SELECT count(DISTINCT("manager_id")) AS "count" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE ("employee"."manager_id" IS NULL OR "employee"."id" = 1);

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."manager_id" BETWEEN 1 AND 3 ORDER BY "employee"."manager_id" DESC, "employee"."id" ASC;

SELECT max("manager_id") AS "max" FROM "employee" AS "employee";

SELECT min("manager_id") AS "min" FROM "employee" AS "employee" WHERE "employee"."manager_id" > 1;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" ORDER BY "employee"."manager_id" DESC NULLS LAST, "employee"."id" ASC LIMIT 3;

SELECT sum("manager_id") AS "sum" FROM "employee" AS "employee";

SELECT AVG("manager_id") AS "mean" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."name" = 'Ann' ORDER BY "employee"."id" ASC;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."name" != 'Ann' ORDER BY "employee"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "employee" AS "employee" WHERE "employee"."name" IN ('Ann', 'N-1');

SELECT "name", COUNT("id") AS "n" FROM "employee" AS "employee" GROUP BY "name";

SELECT count(DISTINCT("name")) AS "count" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE ("employee"."name" IS NULL OR "employee"."id" = 1);

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."name" LIKE '%n%';

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."name" ILIKE 'a%' ORDER BY "employee"."id" LIMIT 10;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE lower("name") = 'ann';

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."salary" = '9.99' ORDER BY "employee"."id" ASC;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."salary" != '9.99' ORDER BY "employee"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "employee" AS "employee" WHERE "employee"."salary" IN ('9.99', '49');

SELECT "salary", COUNT("id") AS "n" FROM "employee" AS "employee" GROUP BY "salary";

SELECT count(DISTINCT("salary")) AS "count" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE ("employee"."salary" IS NULL OR "employee"."id" = 1);

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."salary" BETWEEN '9.99' AND '49' ORDER BY "employee"."salary" DESC, "employee"."id" ASC;

SELECT max("salary") AS "max" FROM "employee" AS "employee";

SELECT min("salary") AS "min" FROM "employee" AS "employee" WHERE "employee"."salary" > '9.99';

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" ORDER BY "employee"."salary" DESC NULLS LAST, "employee"."id" ASC LIMIT 3;

SELECT sum("salary") AS "sum" FROM "employee" AS "employee";

SELECT AVG("salary") AS "mean" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."hired_on" = '2016-06-06' ORDER BY "employee"."id" ASC;

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."hired_on" != '2016-06-06' ORDER BY "employee"."id" DESC LIMIT 1;

SELECT count(*) AS "count" FROM "employee" AS "employee" WHERE "employee"."hired_on" IN ('2016-06-06', '2024-03-05');

SELECT "hired_on", COUNT("id") AS "n" FROM "employee" AS "employee" GROUP BY "hired_on";

SELECT count(DISTINCT("hired_on")) AS "count" FROM "employee" AS "employee";

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE ("employee"."hired_on" IS NULL OR "employee"."id" = 1);

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" WHERE "employee"."hired_on" BETWEEN '2016-06-06' AND '2024-03-05' ORDER BY "employee"."hired_on" DESC, "employee"."id" ASC;

SELECT max("hired_on") AS "max" FROM "employee" AS "employee";

SELECT min("hired_on") AS "min" FROM "employee" AS "employee" WHERE "employee"."hired_on" > '2016-06-06';

SELECT "id", "manager_id", "name", "salary", "hired_on" FROM "employee" AS "employee" ORDER BY "employee"."hired_on" DESC NULLS LAST, "employee"."id" ASC LIMIT 3;

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."attributes"#>>'{lang}') = 'en';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE "product"."attributes" @> '{"lang":"en"}';

SELECT "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" FROM "product" AS "product" WHERE ("product"."published" = true AND NOT ("product"."stock" = 0) AND price > 5);

SELECT "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id" AS "customer.id", "customer"."email" AS "customer.email", "customer"."name" AS "customer.name", "customer"."nickname" AS "customer.nickname", "customer"."active" AS "customer.active", "customer"."credit" AS "customer.credit", "customer"."born" AS "customer.born", "customer"."created_at" AS "customer.created_at", "customer"."last_login" AS "customer.last_login", "customer"."settings" AS "customer.settings", "customer->address"."id" AS "customer.address.id", "customer->address"."customer_id" AS "customer.address.customer_id", "customer->address"."street" AS "customer.address.street", "customer->address"."city" AS "customer.address.city", "customer->address"."zip" AS "customer.address.zip", "customer->address"."country" AS "customer.address.country", "customer->address"."is_default" AS "customer.address.is_default", "order_item"."id" AS "order_item.id", "order_item"."order_id" AS "order_item.order_id", "order_item"."product_id" AS "order_item.product_id", "order_item"."quantity" AS "order_item.quantity", "order_item"."price" AS "order_item.price", "order_item"."discount" AS "order_item.discount", "order_item->product"."id" AS "order_item.product.id", "order_item->product"."category_id" AS "order_item.product.category_id", "order_item->product"."sku" AS "order_item.product.sku", "order_item->product"."title" AS "order_item.product.title", "order_item->product"."description" AS "order_item.product.description", "order_item->product"."price" AS "order_item.product.price", "order_item->product"."weight" AS "order_item.product.weight", "order_item->product"."stock" AS "order_item.product.stock", "order_item->product"."published" AS "order_item.product.published", "order_item->product"."attributes" AS "order_item.product.attributes", "order_item->product"."created_at" AS "order_item.product.created_at" FROM "orders" AS "orders" LEFT OUTER JOIN "customer" AS "customer" ON "orders"."customer_id" = "customer"."id" LEFT OUTER JOIN "address" AS "customer->address" ON "customer"."id" = "customer->address"."customer_id" LEFT OUTER JOIN "order_item" AS "order_item" ON "orders"."id" = "order_item"."order_id" LEFT OUTER JOIN "product" AS "order_item->product" ON "order_item"."product_id" = "order_item->product"."id" ORDER BY "orders"."placed_at" DESC, "orders"."id" ASC, "customer->address"."id" ASC, "order_item"."id" ASC;

