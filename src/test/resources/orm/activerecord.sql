-- Captured by OrmCaptureIT from ruby/active_record_reads.rb, not written by hand.

SELECT t.oid, t.typname
FROM pg_type as t
WHERE t.typname IN ('int2', 'int4', 'int8', 'oid', 'float4', 'float8', 'numeric', 'bool', 'timestamp', 'timestamptz');

SELECT t.oid, t.typname, t.typelem, t.typdelim, t.typinput, r.rngsubtype, t.typtype, t.typbasetype
FROM pg_type as t
LEFT JOIN pg_range as r ON oid = rngtypid
WHERE
  t.typname IN ('int2', 'int4', 'int8', 'oid', 'float4', 'float8', 'text', 'varchar', 'char', 'name', 'bpchar', 'bool', 'bit', 'varbit', 'timestamptz', 'date', 'money', 'bytea', 'point', 'hstore', 'json', 'jsonb', 'cidr', 'inet', 'uuid', 'xml', 'tsvector', 'macaddr', 'citext', 'ltree', 'line', 'lseg', 'box', 'path', 'polygon', 'circle', 'time', 'timestamp', 'numeric', 'interval')
  OR t.typtype IN ('r', 'e', 'd')
  OR t.typinput = 'array_in(cstring,oid,integer)'::regprocedure
  OR t.typelem != 0;

SELECT 1;

SELECT a.attname, format_type(a.atttypid, a.atttypmod),
       pg_get_expr(d.adbin, d.adrelid), a.attnotnull, a.atttypid, a.atttypmod,
       c.collname, col_description(a.attrelid, a.attnum) AS comment
  FROM pg_attribute a
  LEFT JOIN pg_attrdef d ON a.attrelid = d.adrelid AND a.attnum = d.adnum
  LEFT JOIN pg_type t ON a.atttypid = t.oid
  LEFT JOIN pg_collation c ON a.attcollation = c.oid AND a.attcollation <> t.typcollation
 WHERE a.attrelid = '"customer"'::regclass
   AND a.attnum > 0 AND NOT a.attisdropped
 ORDER BY a.attnum;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."id" = $1 LIMIT $2;

SELECT c.relname FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ANY (current_schemas(false)) AND c.relkind IN ('r','v','m','p','f');

SELECT a.attname
  FROM (
         SELECT indrelid, indkey, generate_subscripts(indkey, 1) idx
           FROM pg_index
          WHERE indrelid = '"customer"'::regclass
            AND indisprimary
       ) i
  JOIN pg_attribute a
    ON a.attrelid = i.indrelid
   AND a.attnum = i.indkey[i.idx]
 ORDER BY i.idx;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY "customer"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY "customer"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "customer";

--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" LIMIT $1;

SELECT "customer"."id" FROM "customer";

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."id" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "customer".* FROM "customer" WHERE "customer"."id" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."id" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."id" AS customer_id FROM "customer" GROUP BY "customer"."id";

SELECT DISTINCT "customer"."id" FROM "customer";

--@ parameter 0 "1"
SELECT "customer"."id", "customer"."id" FROM "customer" WHERE "customer"."id" = $1;

SELECT COUNT(DISTINCT "customer"."id") FROM "customer";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "customer".* FROM "customer" WHERE "customer"."id" BETWEEN $1 AND $2 ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "customer".* FROM "customer" WHERE "customer"."id" >= $1 ORDER BY "customer"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE (id < 3) ORDER BY "customer"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("customer"."id") FROM "customer";

SELECT MAX("customer"."id") FROM "customer";

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("customer"."id") FROM "customer";

SELECT AVG("customer"."id") FROM "customer";

--@ parameter 0 "Ann"
SELECT "customer".* FROM "customer" WHERE "customer"."email" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "Ann"
SELECT "customer".* FROM "customer" WHERE "customer"."email" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "customer".* FROM "customer" WHERE "customer"."email" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."email" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."email" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."email" AS customer_email FROM "customer" GROUP BY "customer"."email";

SELECT DISTINCT "customer"."email" FROM "customer";

--@ parameter 0 "Ann"
SELECT "customer"."id", "customer"."email" FROM "customer" WHERE "customer"."email" = $1;

SELECT COUNT(DISTINCT "customer"."email") FROM "customer";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."email" = $1 LIMIT $2;

SELECT "customer".* FROM "customer" WHERE "customer"."email" ILIKE '%an%';

SELECT "customer".* FROM "customer" WHERE (email LIKE 'A%') ORDER BY "customer"."email" ASC, "customer"."id" ASC;

SELECT "customer".* FROM "customer" WHERE (lower(email) = 'ann');

--@ parameter 0 "Ann"
SELECT "customer".* FROM "customer" WHERE "customer"."name" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "Ann"
SELECT "customer".* FROM "customer" WHERE "customer"."name" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "customer".* FROM "customer" WHERE "customer"."name" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."name" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."name" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."name" AS customer_name FROM "customer" GROUP BY "customer"."name";

SELECT DISTINCT "customer"."name" FROM "customer";

--@ parameter 0 "Ann"
SELECT "customer"."id", "customer"."name" FROM "customer" WHERE "customer"."name" = $1;

SELECT COUNT(DISTINCT "customer"."name") FROM "customer";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."name" = $1 LIMIT $2;

SELECT "customer".* FROM "customer" WHERE "customer"."name" ILIKE '%an%';

SELECT "customer".* FROM "customer" WHERE (name LIKE 'A%') ORDER BY "customer"."name" ASC, "customer"."id" ASC;

SELECT "customer".* FROM "customer" WHERE (lower(name) = 'ann');

--@ parameter 0 "Ann"
SELECT "customer".* FROM "customer" WHERE "customer"."nickname" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "Ann"
SELECT "customer".* FROM "customer" WHERE "customer"."nickname" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "customer".* FROM "customer" WHERE "customer"."nickname" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."nickname" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."nickname" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."nickname" AS customer_nickname FROM "customer" GROUP BY "customer"."nickname";

SELECT DISTINCT "customer"."nickname" FROM "customer";

--@ parameter 0 "Ann"
SELECT "customer"."id", "customer"."nickname" FROM "customer" WHERE "customer"."nickname" = $1;

SELECT COUNT(DISTINCT "customer"."nickname") FROM "customer";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."nickname" = $1 LIMIT $2;

SELECT "customer".* FROM "customer" WHERE "customer"."nickname" ILIKE '%an%';

SELECT "customer".* FROM "customer" WHERE (nickname LIKE 'A%') ORDER BY "customer"."nickname" ASC, "customer"."id" ASC;

SELECT "customer".* FROM "customer" WHERE (lower(nickname) = 'ann');

--@ parameter 0 "t"
SELECT "customer".* FROM "customer" WHERE "customer"."active" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "t"
SELECT "customer".* FROM "customer" WHERE "customer"."active" != $1;

--@ parameter 0 "t"
--@ parameter 0 "f"
SELECT "customer".* FROM "customer" WHERE "customer"."active" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."active" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "t"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."active" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."active" AS customer_active FROM "customer" GROUP BY "customer"."active";

SELECT DISTINCT "customer"."active" FROM "customer";

--@ parameter 0 "t"
SELECT "customer"."id", "customer"."active" FROM "customer" WHERE "customer"."active" = $1;

SELECT COUNT(DISTINCT "customer"."active") FROM "customer";

--@ parameter 0 "f"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."active" = $1 LIMIT $2;

--@ parameter 0 "9.99"
SELECT "customer".* FROM "customer" WHERE "customer"."credit" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "9.99"
SELECT "customer".* FROM "customer" WHERE "customer"."credit" != $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "customer".* FROM "customer" WHERE "customer"."credit" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."credit" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."credit" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."credit" AS customer_credit FROM "customer" GROUP BY "customer"."credit";

SELECT DISTINCT "customer"."credit" FROM "customer";

--@ parameter 0 "9.99"
SELECT "customer"."id", "customer"."credit" FROM "customer" WHERE "customer"."credit" = $1;

SELECT COUNT(DISTINCT "customer"."credit") FROM "customer";

--@ parameter 0 "49.0"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."credit" = $1 LIMIT $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "customer".* FROM "customer" WHERE "customer"."credit" BETWEEN $1 AND $2 ORDER BY "customer"."credit" ASC, "customer"."id" ASC;

--@ parameter 0 "9.99"
--@ parameter 0 "2"
SELECT "customer".* FROM "customer" WHERE "customer"."credit" >= $1 ORDER BY "customer"."credit" DESC, "customer"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE (credit < 49.0) ORDER BY "customer"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("customer"."credit") FROM "customer";

SELECT MAX("customer"."credit") FROM "customer";

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY credit DESC NULLS LAST, id LIMIT $1;

SELECT SUM("customer"."credit") FROM "customer";

SELECT AVG("customer"."credit") FROM "customer";

--@ parameter 0 "2016-06-06"
SELECT "customer".* FROM "customer" WHERE "customer"."born" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "2016-06-06"
SELECT "customer".* FROM "customer" WHERE "customer"."born" != $1;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "customer".* FROM "customer" WHERE "customer"."born" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."born" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."born" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."born" AS customer_born FROM "customer" GROUP BY "customer"."born";

SELECT DISTINCT "customer"."born" FROM "customer";

--@ parameter 0 "2016-06-06"
SELECT "customer"."id", "customer"."born" FROM "customer" WHERE "customer"."born" = $1;

SELECT COUNT(DISTINCT "customer"."born") FROM "customer";

--@ parameter 0 "2024-03-05"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."born" = $1 LIMIT $2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "customer".* FROM "customer" WHERE "customer"."born" BETWEEN $1 AND $2 ORDER BY "customer"."born" ASC, "customer"."id" ASC;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2"
SELECT "customer".* FROM "customer" WHERE "customer"."born" >= $1 ORDER BY "customer"."born" DESC, "customer"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE (born < '2024-03-05') ORDER BY "customer"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("customer"."born") FROM "customer";

SELECT MAX("customer"."born") FROM "customer";

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY born DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."created_at" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."created_at" != $1;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."created_at" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."created_at" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."created_at" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."created_at" AS customer_created_at FROM "customer" GROUP BY "customer"."created_at";

SELECT DISTINCT "customer"."created_at" FROM "customer";

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "customer"."id", "customer"."created_at" FROM "customer" WHERE "customer"."created_at" = $1;

SELECT COUNT(DISTINCT "customer"."created_at") FROM "customer";

--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."created_at" = $1 LIMIT $2;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."created_at" BETWEEN $1 AND $2 ORDER BY "customer"."created_at" ASC, "customer"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2"
SELECT "customer".* FROM "customer" WHERE "customer"."created_at" >= $1 ORDER BY "customer"."created_at" DESC, "customer"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE (created_at < '2024-04-01 00:00:00') ORDER BY "customer"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("customer"."created_at") FROM "customer";

SELECT MAX("customer"."created_at") FROM "customer";

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY created_at DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."last_login" = $1 ORDER BY "customer"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."last_login" != $1;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."last_login" IN ($1, $2) ORDER BY "customer"."id" DESC;

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE ("customer"."last_login" IS NULL OR "customer"."id" = $1);

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "1"
SELECT 1 AS one FROM "customer" WHERE "customer"."last_login" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "customer"."last_login" AS customer_last_login FROM "customer" GROUP BY "customer"."last_login";

SELECT DISTINCT "customer"."last_login" FROM "customer";

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "customer"."id", "customer"."last_login" FROM "customer" WHERE "customer"."last_login" = $1;

SELECT COUNT(DISTINCT "customer"."last_login") FROM "customer";

--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE "customer"."last_login" = $1 LIMIT $2;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "customer".* FROM "customer" WHERE "customer"."last_login" BETWEEN $1 AND $2 ORDER BY "customer"."last_login" ASC, "customer"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2"
SELECT "customer".* FROM "customer" WHERE "customer"."last_login" >= $1 ORDER BY "customer"."last_login" DESC, "customer"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "customer".* FROM "customer" WHERE (last_login < '2024-04-01 00:00:00') ORDER BY "customer"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("customer"."last_login") FROM "customer";

SELECT MAX("customer"."last_login") FROM "customer";

--@ parameter 0 "1"
SELECT "customer".* FROM "customer" ORDER BY last_login DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "address".* FROM "address" ORDER BY "address"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "address".* FROM "address" ORDER BY "address"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "address";

--@ parameter 0 "1"
SELECT 1 AS one FROM "address" LIMIT $1;

SELECT "address"."id" FROM "address";

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."id" = $1 ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address".* FROM "address" WHERE "address"."id" IN ($1, $2) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE ("address"."id" IS NULL OR "address"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "address" WHERE "address"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "address"."id" AS address_id FROM "address" GROUP BY "address"."id";

SELECT DISTINCT "address"."id" FROM "address";

--@ parameter 0 "1"
SELECT "address"."id", "address"."id" FROM "address" WHERE "address"."id" = $1;

SELECT COUNT(DISTINCT "address"."id") FROM "address";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address".* FROM "address" WHERE "address"."id" BETWEEN $1 AND $2 ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "address".* FROM "address" WHERE "address"."id" >= $1 ORDER BY "address"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE (id < 3) ORDER BY "address"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("address"."id") FROM "address";

SELECT MAX("address"."id") FROM "address";

--@ parameter 0 "1"
SELECT "address".* FROM "address" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("address"."id") FROM "address";

SELECT AVG("address"."id") FROM "address";

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."customer_id" = $1 ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."customer_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address".* FROM "address" WHERE "address"."customer_id" IN ($1, $2) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE ("address"."customer_id" IS NULL OR "address"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "address" WHERE "address"."customer_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "address"."customer_id" AS address_customer_id FROM "address" GROUP BY "address"."customer_id";

SELECT DISTINCT "address"."customer_id" FROM "address";

--@ parameter 0 "1"
SELECT "address"."id", "address"."customer_id" FROM "address" WHERE "address"."customer_id" = $1;

SELECT COUNT(DISTINCT "address"."customer_id") FROM "address";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."customer_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "address".* FROM "address" WHERE "address"."customer_id" BETWEEN $1 AND $2 ORDER BY "address"."customer_id" ASC, "address"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "address".* FROM "address" WHERE "address"."customer_id" >= $1 ORDER BY "address"."customer_id" DESC, "address"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE (customer_id < 3) ORDER BY "address"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("address"."customer_id") FROM "address";

SELECT MAX("address"."customer_id") FROM "address";

--@ parameter 0 "1"
SELECT "address".* FROM "address" ORDER BY customer_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("address"."customer_id") FROM "address";

SELECT AVG("address"."customer_id") FROM "address";

--@ parameter 0 "Ann"
SELECT "address".* FROM "address" WHERE "address"."street" = $1 ORDER BY "address"."id" ASC;

--@ parameter 0 "Ann"
SELECT "address".* FROM "address" WHERE "address"."street" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address".* FROM "address" WHERE "address"."street" IN ($1, $2) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE ("address"."street" IS NULL OR "address"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "address" WHERE "address"."street" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "address"."street" AS address_street FROM "address" GROUP BY "address"."street";

SELECT DISTINCT "address"."street" FROM "address";

--@ parameter 0 "Ann"
SELECT "address"."id", "address"."street" FROM "address" WHERE "address"."street" = $1;

SELECT COUNT(DISTINCT "address"."street") FROM "address";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."street" = $1 LIMIT $2;

SELECT "address".* FROM "address" WHERE "address"."street" ILIKE '%an%';

SELECT "address".* FROM "address" WHERE (street LIKE 'A%') ORDER BY "address"."street" ASC, "address"."id" ASC;

SELECT "address".* FROM "address" WHERE (lower(street) = 'ann');

--@ parameter 0 "Ann"
SELECT "address".* FROM "address" WHERE "address"."city" = $1 ORDER BY "address"."id" ASC;

--@ parameter 0 "Ann"
SELECT "address".* FROM "address" WHERE "address"."city" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address".* FROM "address" WHERE "address"."city" IN ($1, $2) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE ("address"."city" IS NULL OR "address"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "address" WHERE "address"."city" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "address"."city" AS address_city FROM "address" GROUP BY "address"."city";

SELECT DISTINCT "address"."city" FROM "address";

--@ parameter 0 "Ann"
SELECT "address"."id", "address"."city" FROM "address" WHERE "address"."city" = $1;

SELECT COUNT(DISTINCT "address"."city") FROM "address";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."city" = $1 LIMIT $2;

SELECT "address".* FROM "address" WHERE "address"."city" ILIKE '%an%';

SELECT "address".* FROM "address" WHERE (city LIKE 'A%') ORDER BY "address"."city" ASC, "address"."id" ASC;

SELECT "address".* FROM "address" WHERE (lower(city) = 'ann');

--@ parameter 0 "Ann"
SELECT "address".* FROM "address" WHERE "address"."zip" = $1 ORDER BY "address"."id" ASC;

--@ parameter 0 "Ann"
SELECT "address".* FROM "address" WHERE "address"."zip" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "address".* FROM "address" WHERE "address"."zip" IN ($1, $2) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE ("address"."zip" IS NULL OR "address"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "address" WHERE "address"."zip" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "address"."zip" AS address_zip FROM "address" GROUP BY "address"."zip";

SELECT DISTINCT "address"."zip" FROM "address";

--@ parameter 0 "Ann"
SELECT "address"."id", "address"."zip" FROM "address" WHERE "address"."zip" = $1;

SELECT COUNT(DISTINCT "address"."zip") FROM "address";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."zip" = $1 LIMIT $2;

SELECT "address".* FROM "address" WHERE "address"."zip" ILIKE '%an%';

SELECT "address".* FROM "address" WHERE (zip LIKE 'A%') ORDER BY "address"."zip" ASC, "address"."id" ASC;

SELECT "address".* FROM "address" WHERE (lower(zip) = 'ann');

--@ parameter 0 "t"
SELECT "address".* FROM "address" WHERE "address"."is_default" = $1 ORDER BY "address"."id" ASC;

--@ parameter 0 "t"
SELECT "address".* FROM "address" WHERE "address"."is_default" != $1;

--@ parameter 0 "t"
--@ parameter 0 "f"
SELECT "address".* FROM "address" WHERE "address"."is_default" IN ($1, $2) ORDER BY "address"."id" DESC;

--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE ("address"."is_default" IS NULL OR "address"."id" = $1);

--@ parameter 0 "t"
--@ parameter 0 "1"
SELECT 1 AS one FROM "address" WHERE "address"."is_default" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "address"."is_default" AS address_is_default FROM "address" GROUP BY "address"."is_default";

SELECT DISTINCT "address"."is_default" FROM "address";

--@ parameter 0 "t"
SELECT "address"."id", "address"."is_default" FROM "address" WHERE "address"."is_default" = $1;

SELECT COUNT(DISTINCT "address"."is_default") FROM "address";

--@ parameter 0 "f"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."is_default" = $1 LIMIT $2;

SELECT "address".* FROM "address" INNER JOIN "customer" ON "customer"."id" = "address"."customer_id" ORDER BY "address"."id" ASC;

SELECT "address".* FROM "address" LEFT OUTER JOIN "customer" ON "customer"."id" = "address"."customer_id" WHERE "customer"."id" IS NULL;

SELECT "address".* FROM "address" ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "4"
--@ parameter 0 "5"
SELECT "customer".* FROM "customer" WHERE "customer"."id" IN ($1, $2, $3, $4);

SELECT "address"."id" AS t0_r0, "address"."customer_id" AS t0_r1, "address"."street" AS t0_r2, "address"."city" AS t0_r3, "address"."zip" AS t0_r4, "address"."country" AS t0_r5, "address"."is_default" AS t0_r6, "customer"."id" AS t1_r0, "customer"."email" AS t1_r1, "customer"."name" AS t1_r2, "customer"."nickname" AS t1_r3, "customer"."active" AS t1_r4, "customer"."credit" AS t1_r5, "customer"."born" AS t1_r6, "customer"."created_at" AS t1_r7, "customer"."last_login" AS t1_r8, "customer"."settings" AS t1_r9 FROM "address" LEFT OUTER JOIN "customer" ON "customer"."id" = "address"."customer_id" ORDER BY "address"."id" ASC;

SELECT DISTINCT "customer".* FROM "customer" INNER JOIN "address" ON "address"."customer_id" = "customer"."id" ORDER BY "customer"."id" ASC;

SELECT COUNT("address"."id") AS count_address_id, "customer"."id" AS customer_id FROM "customer" LEFT OUTER JOIN "address" ON "address"."customer_id" = "customer"."id" GROUP BY "customer"."id";

SELECT "customer".* FROM "customer" WHERE "customer"."id" IN (SELECT "address"."customer_id" FROM "address") ORDER BY "customer"."id" ASC;

SELECT "customer".* FROM "customer" LEFT OUTER JOIN "address" ON "address"."customer_id" = "customer"."id" WHERE "address"."id" IS NULL;

SELECT "customer".* FROM "customer" ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "5"
--@ parameter 0 "6"
SELECT "address".* FROM "address" WHERE "address"."customer_id" IN ($1, $2, $3, $4, $5, $6);

--@ parameter 0 "2"
SELECT DISTINCT "customer"."id" AS alias_0, "customer"."id" FROM "customer" LEFT OUTER JOIN "address" ON "address"."customer_id" = "customer"."id" ORDER BY "customer"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "customer"."id" AS t0_r0, "customer"."email" AS t0_r1, "customer"."name" AS t0_r2, "customer"."nickname" AS t0_r3, "customer"."active" AS t0_r4, "customer"."credit" AS t0_r5, "customer"."born" AS t0_r6, "customer"."created_at" AS t0_r7, "customer"."last_login" AS t0_r8, "customer"."settings" AS t0_r9, "address"."id" AS t1_r0, "address"."customer_id" AS t1_r1, "address"."street" AS t1_r2, "address"."city" AS t1_r3, "address"."zip" AS t1_r4, "address"."country" AS t1_r5, "address"."is_default" AS t1_r6 FROM "customer" LEFT OUTER JOIN "address" ON "address"."customer_id" = "customer"."id" WHERE "customer"."id" IN ($1, $2) ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "address" WHERE "address"."customer_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "address".* FROM "address" WHERE "address"."customer_id" = $1 AND "address"."id" = $2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "category".* FROM "category" ORDER BY "category"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "category".* FROM "category" ORDER BY "category"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "category";

--@ parameter 0 "1"
SELECT 1 AS one FROM "category" LIMIT $1;

SELECT "category"."id" FROM "category";

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."id" = $1 ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."id" IN ($1, $2) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE ("category"."id" IS NULL OR "category"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "category" WHERE "category"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "category"."id" AS category_id FROM "category" GROUP BY "category"."id";

SELECT DISTINCT "category"."id" FROM "category";

--@ parameter 0 "1"
SELECT "category"."id", "category"."id" FROM "category" WHERE "category"."id" = $1;

SELECT COUNT(DISTINCT "category"."id") FROM "category";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."id" BETWEEN $1 AND $2 ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "category".* FROM "category" WHERE "category"."id" >= $1 ORDER BY "category"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE (id < 3) ORDER BY "category"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("category"."id") FROM "category";

SELECT MAX("category"."id") FROM "category";

--@ parameter 0 "1"
SELECT "category".* FROM "category" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("category"."id") FROM "category";

SELECT AVG("category"."id") FROM "category";

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."parent_id" = $1 ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."parent_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."parent_id" IN ($1, $2) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE ("category"."parent_id" IS NULL OR "category"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "category" WHERE "category"."parent_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "category"."parent_id" AS category_parent_id FROM "category" GROUP BY "category"."parent_id";

SELECT DISTINCT "category"."parent_id" FROM "category";

--@ parameter 0 "1"
SELECT "category"."id", "category"."parent_id" FROM "category" WHERE "category"."parent_id" = $1;

SELECT COUNT(DISTINCT "category"."parent_id") FROM "category";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."parent_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."parent_id" BETWEEN $1 AND $2 ORDER BY "category"."parent_id" ASC, "category"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "category".* FROM "category" WHERE "category"."parent_id" >= $1 ORDER BY "category"."parent_id" DESC, "category"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE (parent_id < 3) ORDER BY "category"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("category"."parent_id") FROM "category";

SELECT MAX("category"."parent_id") FROM "category";

--@ parameter 0 "1"
SELECT "category".* FROM "category" ORDER BY parent_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("category"."parent_id") FROM "category";

SELECT AVG("category"."parent_id") FROM "category";

--@ parameter 0 "Ann"
SELECT "category".* FROM "category" WHERE "category"."name" = $1 ORDER BY "category"."id" ASC;

--@ parameter 0 "Ann"
SELECT "category".* FROM "category" WHERE "category"."name" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "category".* FROM "category" WHERE "category"."name" IN ($1, $2) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE ("category"."name" IS NULL OR "category"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "category" WHERE "category"."name" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "category"."name" AS category_name FROM "category" GROUP BY "category"."name";

SELECT DISTINCT "category"."name" FROM "category";

--@ parameter 0 "Ann"
SELECT "category"."id", "category"."name" FROM "category" WHERE "category"."name" = $1;

SELECT COUNT(DISTINCT "category"."name") FROM "category";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."name" = $1 LIMIT $2;

SELECT "category".* FROM "category" WHERE "category"."name" ILIKE '%an%';

SELECT "category".* FROM "category" WHERE (name LIKE 'A%') ORDER BY "category"."name" ASC, "category"."id" ASC;

SELECT "category".* FROM "category" WHERE (lower(name) = 'ann');

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."position" = $1 ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."position" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."position" IN ($1, $2) ORDER BY "category"."id" DESC;

--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE ("category"."position" IS NULL OR "category"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "category" WHERE "category"."position" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "category"."position" AS category_position FROM "category" GROUP BY "category"."position";

SELECT DISTINCT "category"."position" FROM "category";

--@ parameter 0 "1"
SELECT "category"."id", "category"."position" FROM "category" WHERE "category"."position" = $1;

SELECT COUNT(DISTINCT "category"."position") FROM "category";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE "category"."position" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."position" BETWEEN $1 AND $2 ORDER BY "category"."position" ASC, "category"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "category".* FROM "category" WHERE "category"."position" >= $1 ORDER BY "category"."position" DESC, "category"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "category".* FROM "category" WHERE (position < 3) ORDER BY "category"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("category"."position") FROM "category";

SELECT MAX("category"."position") FROM "category";

--@ parameter 0 "1"
SELECT "category".* FROM "category" ORDER BY position DESC NULLS LAST, id LIMIT $1;

SELECT SUM("category"."position") FROM "category";

SELECT AVG("category"."position") FROM "category";

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "product";

--@ parameter 0 "1"
SELECT 1 AS one FROM "product" LIMIT $1;

SELECT "product"."id" FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."id" IS NULL OR "product"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."id" AS product_id FROM "product" GROUP BY "product"."id";

SELECT DISTINCT "product"."id" FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."id" FROM "product" WHERE "product"."id" = $1;

SELECT COUNT(DISTINCT "product"."id") FROM "product";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" BETWEEN $1 AND $2 ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" >= $1 ORDER BY "product"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (id < 3) ORDER BY "product"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("product"."id") FROM "product";

SELECT MAX("product"."id") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("product"."id") FROM "product";

SELECT AVG("product"."id") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."category_id" IS NULL OR "product"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."category_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."category_id" AS product_category_id FROM "product" GROUP BY "product"."category_id";

SELECT DISTINCT "product"."category_id" FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id" FROM "product" WHERE "product"."category_id" = $1;

SELECT COUNT(DISTINCT "product"."category_id") FROM "product";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" BETWEEN $1 AND $2 ORDER BY "product"."category_id" ASC, "product"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" >= $1 ORDER BY "product"."category_id" DESC, "product"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (category_id < 3) ORDER BY "product"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("product"."category_id") FROM "product";

SELECT MAX("product"."category_id") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY category_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("product"."category_id") FROM "product";

SELECT AVG("product"."category_id") FROM "product";

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."sku" IS NULL OR "product"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."sku" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."sku" AS product_sku FROM "product" GROUP BY "product"."sku";

SELECT DISTINCT "product"."sku" FROM "product";

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."sku" FROM "product" WHERE "product"."sku" = $1;

SELECT COUNT(DISTINCT "product"."sku") FROM "product";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku" = $1 LIMIT $2;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."sku" ILIKE '%an%';

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (sku LIKE 'A%') ORDER BY "product"."sku" ASC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (lower(sku) = 'ann');

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."title" IS NULL OR "product"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."title" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."title" AS product_title FROM "product" GROUP BY "product"."title";

SELECT DISTINCT "product"."title" FROM "product";

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."title" FROM "product" WHERE "product"."title" = $1;

SELECT COUNT(DISTINCT "product"."title") FROM "product";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title" = $1 LIMIT $2;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."title" ILIKE '%an%';

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (title LIKE 'A%') ORDER BY "product"."title" ASC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (lower(title) = 'ann');

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."description" IS NULL OR "product"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."description" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."description" AS product_description FROM "product" GROUP BY "product"."description";

SELECT DISTINCT "product"."description" FROM "product";

--@ parameter 0 "Ann"
SELECT "product"."id", "product"."description" FROM "product" WHERE "product"."description" = $1;

SELECT COUNT(DISTINCT "product"."description") FROM "product";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description" = $1 LIMIT $2;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."description" ILIKE '%an%';

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (description LIKE 'A%') ORDER BY "product"."description" ASC, "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (lower(description) = 'ann');

--@ parameter 0 "9.99"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "9.99"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" != $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."price" IS NULL OR "product"."id" = $1);

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."price" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."price" AS product_price FROM "product" GROUP BY "product"."price";

SELECT DISTINCT "product"."price" FROM "product";

--@ parameter 0 "9.99"
SELECT "product"."id", "product"."price" FROM "product" WHERE "product"."price" = $1;

SELECT COUNT(DISTINCT "product"."price") FROM "product";

--@ parameter 0 "49.0"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" = $1 LIMIT $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" BETWEEN $1 AND $2 ORDER BY "product"."price" ASC, "product"."id" ASC;

--@ parameter 0 "9.99"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."price" >= $1 ORDER BY "product"."price" DESC, "product"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (price < 49.0) ORDER BY "product"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("product"."price") FROM "product";

SELECT MAX("product"."price") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY price DESC NULLS LAST, id LIMIT $1;

SELECT SUM("product"."price") FROM "product";

SELECT AVG("product"."price") FROM "product";

--@ parameter 0 "0.3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "0.3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" != $1;

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."weight" IS NULL OR "product"."id" = $1);

--@ parameter 0 "0.3"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."weight" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."weight" AS product_weight FROM "product" GROUP BY "product"."weight";

SELECT DISTINCT "product"."weight" FROM "product";

--@ parameter 0 "0.3"
SELECT "product"."id", "product"."weight" FROM "product" WHERE "product"."weight" = $1;

SELECT COUNT(DISTINCT "product"."weight") FROM "product";

--@ parameter 0 "1.5"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" = $1 LIMIT $2;

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" BETWEEN $1 AND $2 ORDER BY "product"."weight" ASC, "product"."id" ASC;

--@ parameter 0 "0.3"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."weight" >= $1 ORDER BY "product"."weight" DESC, "product"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (weight < 1.5) ORDER BY "product"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("product"."weight") FROM "product";

SELECT MAX("product"."weight") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY weight DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."stock" IS NULL OR "product"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."stock" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."stock" AS product_stock FROM "product" GROUP BY "product"."stock";

SELECT DISTINCT "product"."stock" FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."stock" FROM "product" WHERE "product"."stock" = $1;

SELECT COUNT(DISTINCT "product"."stock") FROM "product";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" BETWEEN $1 AND $2 ORDER BY "product"."stock" ASC, "product"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."stock" >= $1 ORDER BY "product"."stock" DESC, "product"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (stock < 3) ORDER BY "product"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("product"."stock") FROM "product";

SELECT MAX("product"."stock") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY stock DESC NULLS LAST, id LIMIT $1;

SELECT SUM("product"."stock") FROM "product";

SELECT AVG("product"."stock") FROM "product";

--@ parameter 0 "t"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."published" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "t"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."published" != $1;

--@ parameter 0 "t"
--@ parameter 0 "f"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."published" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."published" IS NULL OR "product"."id" = $1);

--@ parameter 0 "t"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."published" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."published" AS product_published FROM "product" GROUP BY "product"."published";

SELECT DISTINCT "product"."published" FROM "product";

--@ parameter 0 "t"
SELECT "product"."id", "product"."published" FROM "product" WHERE "product"."published" = $1;

SELECT COUNT(DISTINCT "product"."published") FROM "product";

--@ parameter 0 "f"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."published" = $1 LIMIT $2;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" = $1 ORDER BY "product"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" != $1;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" IN ($1, $2) ORDER BY "product"."id" DESC;

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE ("product"."created_at" IS NULL OR "product"."id" = $1);

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "1"
SELECT 1 AS one FROM "product" WHERE "product"."created_at" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "product"."created_at" AS product_created_at FROM "product" GROUP BY "product"."created_at";

SELECT DISTINCT "product"."created_at" FROM "product";

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "product"."id", "product"."created_at" FROM "product" WHERE "product"."created_at" = $1;

SELECT COUNT(DISTINCT "product"."created_at") FROM "product";

--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" = $1 LIMIT $2;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" BETWEEN $1 AND $2 ORDER BY "product"."created_at" ASC, "product"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."created_at" >= $1 ORDER BY "product"."created_at" DESC, "product"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE (created_at < '2024-04-01 00:00:00') ORDER BY "product"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("product"."created_at") FROM "product";

SELECT MAX("product"."created_at") FROM "product";

--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY created_at DESC NULLS LAST, id LIMIT $1;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" INNER JOIN "category" ON "category"."id" = "product"."category_id" ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" LEFT OUTER JOIN "category" ON "category"."id" = "product"."category_id" WHERE "category"."id" IS NULL;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" ORDER BY "product"."id" ASC;

--@ parameter 0 "4"
--@ parameter 0 "3"
SELECT "category".* FROM "category" WHERE "category"."id" IN ($1, $2);

SELECT "product"."id" AS t0_r0, "product"."category_id" AS t0_r1, "product"."sku" AS t0_r2, "product"."title" AS t0_r3, "product"."description" AS t0_r4, "product"."price" AS t0_r5, "product"."weight" AS t0_r6, "product"."stock" AS t0_r7, "product"."published" AS t0_r8, "product"."created_at" AS t0_r9, "category"."id" AS t1_r0, "category"."parent_id" AS t1_r1, "category"."name" AS t1_r2, "category"."position" AS t1_r3 FROM "product" LEFT OUTER JOIN "category" ON "category"."id" = "product"."category_id" ORDER BY "product"."id" ASC;

SELECT DISTINCT "category".* FROM "category" INNER JOIN "product" ON "product"."category_id" = "category"."id" ORDER BY "category"."id" ASC;

SELECT COUNT("product"."id") AS count_product_id, "category"."id" AS category_id FROM "category" LEFT OUTER JOIN "product" ON "product"."category_id" = "category"."id" GROUP BY "category"."id";

SELECT "category".* FROM "category" WHERE "category"."id" IN (SELECT "product"."category_id" FROM "product") ORDER BY "category"."id" ASC;

SELECT "category".* FROM "category" LEFT OUTER JOIN "product" ON "product"."category_id" = "category"."id" WHERE "product"."id" IS NULL;

SELECT "category".* FROM "category" ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "5"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" IN ($1, $2, $3, $4, $5);

--@ parameter 0 "2"
SELECT DISTINCT "category"."id" AS alias_0, "category"."id" FROM "category" LEFT OUTER JOIN "product" ON "product"."category_id" = "category"."id" ORDER BY "category"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "category"."id" AS t0_r0, "category"."parent_id" AS t0_r1, "category"."name" AS t0_r2, "category"."position" AS t0_r3, "product"."id" AS t1_r0, "product"."category_id" AS t1_r1, "product"."sku" AS t1_r2, "product"."title" AS t1_r3, "product"."description" AS t1_r4, "product"."price" AS t1_r5, "product"."weight" AS t1_r6, "product"."stock" AS t1_r7, "product"."published" AS t1_r8, "product"."created_at" AS t1_r9 FROM "category" LEFT OUTER JOIN "product" ON "product"."category_id" = "category"."id" WHERE "category"."id" IN ($1, $2) ORDER BY "category"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "product" WHERE "product"."category_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."category_id" = $1 AND "product"."id" = $2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE "tag"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" ORDER BY "tag"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" ORDER BY "tag"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "tag";

--@ parameter 0 "1"
SELECT 1 AS one FROM "tag" LIMIT $1;

SELECT "tag"."id" FROM "tag";

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE "tag"."id" = $1 ORDER BY "tag"."id" ASC;

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE "tag"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "tag".* FROM "tag" WHERE "tag"."id" IN ($1, $2) ORDER BY "tag"."id" DESC;

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE ("tag"."id" IS NULL OR "tag"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "tag" WHERE "tag"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "tag"."id" AS tag_id FROM "tag" GROUP BY "tag"."id";

SELECT DISTINCT "tag"."id" FROM "tag";

--@ parameter 0 "1"
SELECT "tag"."id", "tag"."id" FROM "tag" WHERE "tag"."id" = $1;

SELECT COUNT(DISTINCT "tag"."id") FROM "tag";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "tag".* FROM "tag" WHERE "tag"."id" BETWEEN $1 AND $2 ORDER BY "tag"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "tag".* FROM "tag" WHERE "tag"."id" >= $1 ORDER BY "tag"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE (id < 3) ORDER BY "tag"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("tag"."id") FROM "tag";

SELECT MAX("tag"."id") FROM "tag";

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("tag"."id") FROM "tag";

SELECT AVG("tag"."id") FROM "tag";

--@ parameter 0 "Ann"
SELECT "tag".* FROM "tag" WHERE "tag"."name" = $1 ORDER BY "tag"."id" ASC;

--@ parameter 0 "Ann"
SELECT "tag".* FROM "tag" WHERE "tag"."name" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "tag".* FROM "tag" WHERE "tag"."name" IN ($1, $2) ORDER BY "tag"."id" DESC;

--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE ("tag"."name" IS NULL OR "tag"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "tag" WHERE "tag"."name" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "tag"."name" AS tag_name FROM "tag" GROUP BY "tag"."name";

SELECT DISTINCT "tag"."name" FROM "tag";

--@ parameter 0 "Ann"
SELECT "tag"."id", "tag"."name" FROM "tag" WHERE "tag"."name" = $1;

SELECT COUNT(DISTINCT "tag"."name") FROM "tag";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "tag".* FROM "tag" WHERE "tag"."name" = $1 LIMIT $2;

SELECT "tag".* FROM "tag" WHERE "tag"."name" ILIKE '%an%';

SELECT "tag".* FROM "tag" WHERE (name LIKE 'A%') ORDER BY "tag"."name" ASC, "tag"."id" ASC;

SELECT "tag".* FROM "tag" WHERE (lower(name) = 'ann');

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY "orders"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY "orders"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "orders";

--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" LIMIT $1;

SELECT "orders"."id" FROM "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE "orders"."id" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE "orders"."id" != $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT "orders".* FROM "orders" WHERE "orders"."id" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."id" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."id" AS orders_id FROM "orders" GROUP BY "orders"."id";

SELECT DISTINCT "orders"."id" FROM "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders"."id", "orders"."id" FROM "orders" WHERE "orders"."id" = $1;

SELECT COUNT(DISTINCT "orders"."id") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."customer_id" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."customer_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."customer_id" AS orders_customer_id FROM "orders" GROUP BY "orders"."customer_id";

SELECT DISTINCT "orders"."customer_id" FROM "orders";

--@ parameter 0 "1"
SELECT "orders"."id", "orders"."customer_id" FROM "orders" WHERE "orders"."customer_id" = $1;

SELECT COUNT(DISTINCT "orders"."customer_id") FROM "orders";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" BETWEEN $1 AND $2 ORDER BY "orders"."customer_id" ASC, "orders"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" >= $1 ORDER BY "orders"."customer_id" DESC, "orders"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE (customer_id < 3) ORDER BY "orders"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("orders"."customer_id") FROM "orders";

SELECT MAX("orders"."customer_id") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY customer_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("orders"."customer_id") FROM "orders";

SELECT AVG("orders"."customer_id") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."address_id" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."address_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."address_id" AS orders_address_id FROM "orders" GROUP BY "orders"."address_id";

SELECT DISTINCT "orders"."address_id" FROM "orders";

--@ parameter 0 "1"
SELECT "orders"."id", "orders"."address_id" FROM "orders" WHERE "orders"."address_id" = $1;

SELECT COUNT(DISTINCT "orders"."address_id") FROM "orders";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" BETWEEN $1 AND $2 ORDER BY "orders"."address_id" ASC, "orders"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" >= $1 ORDER BY "orders"."address_id" DESC, "orders"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE (address_id < 3) ORDER BY "orders"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("orders"."address_id") FROM "orders";

SELECT MAX("orders"."address_id") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY address_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("orders"."address_id") FROM "orders";

SELECT AVG("orders"."address_id") FROM "orders";

--@ parameter 0 "9.99"
SELECT "orders".* FROM "orders" WHERE "orders"."total" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "9.99"
SELECT "orders".* FROM "orders" WHERE "orders"."total" != $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "orders".* FROM "orders" WHERE "orders"."total" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."total" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."total" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."total" AS orders_total FROM "orders" GROUP BY "orders"."total";

SELECT DISTINCT "orders"."total" FROM "orders";

--@ parameter 0 "9.99"
SELECT "orders"."id", "orders"."total" FROM "orders" WHERE "orders"."total" = $1;

SELECT COUNT(DISTINCT "orders"."total") FROM "orders";

--@ parameter 0 "49.0"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."total" = $1 LIMIT $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "orders".* FROM "orders" WHERE "orders"."total" BETWEEN $1 AND $2 ORDER BY "orders"."total" ASC, "orders"."id" ASC;

--@ parameter 0 "9.99"
--@ parameter 0 "2"
SELECT "orders".* FROM "orders" WHERE "orders"."total" >= $1 ORDER BY "orders"."total" DESC, "orders"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE (total < 49.0) ORDER BY "orders"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("orders"."total") FROM "orders";

SELECT MAX("orders"."total") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY total DESC NULLS LAST, id LIMIT $1;

SELECT SUM("orders"."total") FROM "orders";

SELECT AVG("orders"."total") FROM "orders";

--@ parameter 0 "Ann"
SELECT "orders".* FROM "orders" WHERE "orders"."note" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "Ann"
SELECT "orders".* FROM "orders" WHERE "orders"."note" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "orders".* FROM "orders" WHERE "orders"."note" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."note" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."note" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."note" AS orders_note FROM "orders" GROUP BY "orders"."note";

SELECT DISTINCT "orders"."note" FROM "orders";

--@ parameter 0 "Ann"
SELECT "orders"."id", "orders"."note" FROM "orders" WHERE "orders"."note" = $1;

SELECT COUNT(DISTINCT "orders"."note") FROM "orders";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."note" = $1 LIMIT $2;

SELECT "orders".* FROM "orders" WHERE "orders"."note" ILIKE '%an%';

SELECT "orders".* FROM "orders" WHERE (note LIKE 'A%') ORDER BY "orders"."note" ASC, "orders"."id" ASC;

SELECT "orders".* FROM "orders" WHERE (lower(note) = 'ann');

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "orders".* FROM "orders" WHERE "orders"."placed_at" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "orders".* FROM "orders" WHERE "orders"."placed_at" != $1;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "orders".* FROM "orders" WHERE "orders"."placed_at" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."placed_at" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."placed_at" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."placed_at" AS orders_placed_at FROM "orders" GROUP BY "orders"."placed_at";

SELECT DISTINCT "orders"."placed_at" FROM "orders";

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "orders"."id", "orders"."placed_at" FROM "orders" WHERE "orders"."placed_at" = $1;

SELECT COUNT(DISTINCT "orders"."placed_at") FROM "orders";

--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."placed_at" = $1 LIMIT $2;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "orders".* FROM "orders" WHERE "orders"."placed_at" BETWEEN $1 AND $2 ORDER BY "orders"."placed_at" ASC, "orders"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2"
SELECT "orders".* FROM "orders" WHERE "orders"."placed_at" >= $1 ORDER BY "orders"."placed_at" DESC, "orders"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE (placed_at < '2024-04-01 00:00:00') ORDER BY "orders"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("orders"."placed_at") FROM "orders";

SELECT MAX("orders"."placed_at") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY placed_at DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "2016-06-06"
SELECT "orders".* FROM "orders" WHERE "orders"."shipped_on" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "2016-06-06"
SELECT "orders".* FROM "orders" WHERE "orders"."shipped_on" != $1;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "orders".* FROM "orders" WHERE "orders"."shipped_on" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."shipped_on" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."shipped_on" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."shipped_on" AS orders_shipped_on FROM "orders" GROUP BY "orders"."shipped_on";

SELECT DISTINCT "orders"."shipped_on" FROM "orders";

--@ parameter 0 "2016-06-06"
SELECT "orders"."id", "orders"."shipped_on" FROM "orders" WHERE "orders"."shipped_on" = $1;

SELECT COUNT(DISTINCT "orders"."shipped_on") FROM "orders";

--@ parameter 0 "2024-03-05"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."shipped_on" = $1 LIMIT $2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "orders".* FROM "orders" WHERE "orders"."shipped_on" BETWEEN $1 AND $2 ORDER BY "orders"."shipped_on" ASC, "orders"."id" ASC;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2"
SELECT "orders".* FROM "orders" WHERE "orders"."shipped_on" >= $1 ORDER BY "orders"."shipped_on" DESC, "orders"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE (shipped_on < '2024-03-05') ORDER BY "orders"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("orders"."shipped_on") FROM "orders";

SELECT MAX("orders"."shipped_on") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY shipped_on DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."version" = $1 ORDER BY "orders"."id" ASC;

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."version" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders".* FROM "orders" WHERE "orders"."version" IN ($1, $2) ORDER BY "orders"."id" DESC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE ("orders"."version" IS NULL OR "orders"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "orders" WHERE "orders"."version" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "orders"."version" AS orders_version FROM "orders" GROUP BY "orders"."version";

SELECT DISTINCT "orders"."version" FROM "orders";

--@ parameter 0 "1"
SELECT "orders"."id", "orders"."version" FROM "orders" WHERE "orders"."version" = $1;

SELECT COUNT(DISTINCT "orders"."version") FROM "orders";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."version" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "orders".* FROM "orders" WHERE "orders"."version" BETWEEN $1 AND $2 ORDER BY "orders"."version" ASC, "orders"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "orders".* FROM "orders" WHERE "orders"."version" >= $1 ORDER BY "orders"."version" DESC, "orders"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE (version < 3) ORDER BY "orders"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("orders"."version") FROM "orders";

SELECT MAX("orders"."version") FROM "orders";

--@ parameter 0 "1"
SELECT "orders".* FROM "orders" ORDER BY version DESC NULLS LAST, id LIMIT $1;

SELECT SUM("orders"."version") FROM "orders";

SELECT AVG("orders"."version") FROM "orders";

SELECT "orders".* FROM "orders" INNER JOIN "customer" ON "customer"."id" = "orders"."customer_id" ORDER BY "orders"."id" ASC;

SELECT "orders".* FROM "orders" LEFT OUTER JOIN "customer" ON "customer"."id" = "orders"."customer_id" WHERE "customer"."id" IS NULL;

SELECT "orders".* FROM "orders" ORDER BY "orders"."id" ASC;

SELECT "orders"."id" AS t0_r0, "orders"."customer_id" AS t0_r1, "orders"."address_id" AS t0_r2, "orders"."state" AS t0_r3, "orders"."total" AS t0_r4, "orders"."note" AS t0_r5, "orders"."placed_at" AS t0_r6, "orders"."shipped_on" AS t0_r7, "orders"."version" AS t0_r8, "customer"."id" AS t1_r0, "customer"."email" AS t1_r1, "customer"."name" AS t1_r2, "customer"."nickname" AS t1_r3, "customer"."active" AS t1_r4, "customer"."credit" AS t1_r5, "customer"."born" AS t1_r6, "customer"."created_at" AS t1_r7, "customer"."last_login" AS t1_r8, "customer"."settings" AS t1_r9 FROM "orders" LEFT OUTER JOIN "customer" ON "customer"."id" = "orders"."customer_id" ORDER BY "orders"."id" ASC;

SELECT DISTINCT "customer".* FROM "customer" INNER JOIN "orders" ON "orders"."customer_id" = "customer"."id" ORDER BY "customer"."id" ASC;

SELECT COUNT("orders"."id") AS count_orders_id, "customer"."id" AS customer_id FROM "customer" LEFT OUTER JOIN "orders" ON "orders"."customer_id" = "customer"."id" GROUP BY "customer"."id";

SELECT "customer".* FROM "customer" WHERE "customer"."id" IN (SELECT "orders"."customer_id" FROM "orders") ORDER BY "customer"."id" ASC;

SELECT "customer".* FROM "customer" LEFT OUTER JOIN "orders" ON "orders"."customer_id" = "customer"."id" WHERE "orders"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "5"
--@ parameter 0 "6"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" IN ($1, $2, $3, $4, $5, $6);

--@ parameter 0 "2"
SELECT DISTINCT "customer"."id" AS alias_0, "customer"."id" FROM "customer" LEFT OUTER JOIN "orders" ON "orders"."customer_id" = "customer"."id" ORDER BY "customer"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "customer"."id" AS t0_r0, "customer"."email" AS t0_r1, "customer"."name" AS t0_r2, "customer"."nickname" AS t0_r3, "customer"."active" AS t0_r4, "customer"."credit" AS t0_r5, "customer"."born" AS t0_r6, "customer"."created_at" AS t0_r7, "customer"."last_login" AS t0_r8, "customer"."settings" AS t0_r9, "orders"."id" AS t1_r0, "orders"."customer_id" AS t1_r1, "orders"."address_id" AS t1_r2, "orders"."state" AS t1_r3, "orders"."total" AS t1_r4, "orders"."note" AS t1_r5, "orders"."placed_at" AS t1_r6, "orders"."shipped_on" AS t1_r7, "orders"."version" AS t1_r8 FROM "customer" LEFT OUTER JOIN "orders" ON "orders"."customer_id" = "customer"."id" WHERE "customer"."id" IN ($1, $2) ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "orders" WHERE "orders"."customer_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE "orders"."customer_id" = $1 AND "orders"."id" = $2;

SELECT "orders".* FROM "orders" INNER JOIN "address" ON "address"."id" = "orders"."address_id" ORDER BY "orders"."id" ASC;

SELECT "orders".* FROM "orders" LEFT OUTER JOIN "address" ON "address"."id" = "orders"."address_id" WHERE "address"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
SELECT "address".* FROM "address" WHERE "address"."id" IN ($1, $2, $3);

SELECT "orders"."id" AS t0_r0, "orders"."customer_id" AS t0_r1, "orders"."address_id" AS t0_r2, "orders"."state" AS t0_r3, "orders"."total" AS t0_r4, "orders"."note" AS t0_r5, "orders"."placed_at" AS t0_r6, "orders"."shipped_on" AS t0_r7, "orders"."version" AS t0_r8, "address"."id" AS t1_r0, "address"."customer_id" AS t1_r1, "address"."street" AS t1_r2, "address"."city" AS t1_r3, "address"."zip" AS t1_r4, "address"."country" AS t1_r5, "address"."is_default" AS t1_r6 FROM "orders" LEFT OUTER JOIN "address" ON "address"."id" = "orders"."address_id" ORDER BY "orders"."id" ASC;

SELECT DISTINCT "address".* FROM "address" INNER JOIN "orders" ON "orders"."address_id" = "address"."id" ORDER BY "address"."id" ASC;

SELECT COUNT("orders"."id") AS count_orders_id, "address"."id" AS address_id FROM "address" LEFT OUTER JOIN "orders" ON "orders"."address_id" = "address"."id" GROUP BY "address"."id";

SELECT "address".* FROM "address" WHERE "address"."id" IN (SELECT "orders"."address_id" FROM "orders") ORDER BY "address"."id" ASC;

SELECT "address".* FROM "address" LEFT OUTER JOIN "orders" ON "orders"."address_id" = "address"."id" WHERE "orders"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "5"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" IN ($1, $2, $3, $4, $5);

--@ parameter 0 "2"
SELECT DISTINCT "address"."id" AS alias_0, "address"."id" FROM "address" LEFT OUTER JOIN "orders" ON "orders"."address_id" = "address"."id" ORDER BY "address"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "address"."id" AS t0_r0, "address"."customer_id" AS t0_r1, "address"."street" AS t0_r2, "address"."city" AS t0_r3, "address"."zip" AS t0_r4, "address"."country" AS t0_r5, "address"."is_default" AS t0_r6, "orders"."id" AS t1_r0, "orders"."customer_id" AS t1_r1, "orders"."address_id" AS t1_r2, "orders"."state" AS t1_r3, "orders"."total" AS t1_r4, "orders"."note" AS t1_r5, "orders"."placed_at" AS t1_r6, "orders"."shipped_on" AS t1_r7, "orders"."version" AS t1_r8 FROM "address" LEFT OUTER JOIN "orders" ON "orders"."address_id" = "address"."id" WHERE "address"."id" IN ($1, $2) ORDER BY "address"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "orders" WHERE "orders"."address_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "orders".* FROM "orders" WHERE "orders"."address_id" = $1 AND "orders"."id" = $2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY "order_item"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY "order_item"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "order_item";

--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" LIMIT $1;

SELECT "order_item"."id" FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."id" = $1 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."id" IN ($1, $2) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE ("order_item"."id" IS NULL OR "order_item"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" WHERE "order_item"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "order_item"."id" AS order_item_id FROM "order_item" GROUP BY "order_item"."id";

SELECT DISTINCT "order_item"."id" FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item"."id", "order_item"."id" FROM "order_item" WHERE "order_item"."id" = $1;

SELECT COUNT(DISTINCT "order_item"."id") FROM "order_item";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."id" BETWEEN $1 AND $2 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."id" >= $1 ORDER BY "order_item"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE (id < 3) ORDER BY "order_item"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("order_item"."id") FROM "order_item";

SELECT MAX("order_item"."id") FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("order_item"."id") FROM "order_item";

SELECT AVG("order_item"."id") FROM "order_item";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."order_id" = $1 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."order_id" != $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."order_id" IN ($1, $2) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE ("order_item"."order_id" IS NULL OR "order_item"."id" = $1);

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" WHERE "order_item"."order_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "order_item"."order_id" AS order_item_order_id FROM "order_item" GROUP BY "order_item"."order_id";

SELECT DISTINCT "order_item"."order_id" FROM "order_item";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT "order_item"."id", "order_item"."order_id" FROM "order_item" WHERE "order_item"."order_id" = $1;

SELECT COUNT(DISTINCT "order_item"."order_id") FROM "order_item";

--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."order_id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" = $1 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" IN ($1, $2) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE ("order_item"."product_id" IS NULL OR "order_item"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" WHERE "order_item"."product_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "order_item"."product_id" AS order_item_product_id FROM "order_item" GROUP BY "order_item"."product_id";

SELECT DISTINCT "order_item"."product_id" FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item"."id", "order_item"."product_id" FROM "order_item" WHERE "order_item"."product_id" = $1;

SELECT COUNT(DISTINCT "order_item"."product_id") FROM "order_item";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" BETWEEN $1 AND $2 ORDER BY "order_item"."product_id" ASC, "order_item"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" >= $1 ORDER BY "order_item"."product_id" DESC, "order_item"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE (product_id < 3) ORDER BY "order_item"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("order_item"."product_id") FROM "order_item";

SELECT MAX("order_item"."product_id") FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY product_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("order_item"."product_id") FROM "order_item";

SELECT AVG("order_item"."product_id") FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."quantity" = $1 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."quantity" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."quantity" IN ($1, $2) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE ("order_item"."quantity" IS NULL OR "order_item"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" WHERE "order_item"."quantity" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "order_item"."quantity" AS order_item_quantity FROM "order_item" GROUP BY "order_item"."quantity";

SELECT DISTINCT "order_item"."quantity" FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item"."id", "order_item"."quantity" FROM "order_item" WHERE "order_item"."quantity" = $1;

SELECT COUNT(DISTINCT "order_item"."quantity") FROM "order_item";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."quantity" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."quantity" BETWEEN $1 AND $2 ORDER BY "order_item"."quantity" ASC, "order_item"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."quantity" >= $1 ORDER BY "order_item"."quantity" DESC, "order_item"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE (quantity < 3) ORDER BY "order_item"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("order_item"."quantity") FROM "order_item";

SELECT MAX("order_item"."quantity") FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY quantity DESC NULLS LAST, id LIMIT $1;

SELECT SUM("order_item"."quantity") FROM "order_item";

SELECT AVG("order_item"."quantity") FROM "order_item";

--@ parameter 0 "9.99"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."price" = $1 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "9.99"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."price" != $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."price" IN ($1, $2) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE ("order_item"."price" IS NULL OR "order_item"."id" = $1);

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" WHERE "order_item"."price" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "order_item"."price" AS order_item_price FROM "order_item" GROUP BY "order_item"."price";

SELECT DISTINCT "order_item"."price" FROM "order_item";

--@ parameter 0 "9.99"
SELECT "order_item"."id", "order_item"."price" FROM "order_item" WHERE "order_item"."price" = $1;

SELECT COUNT(DISTINCT "order_item"."price") FROM "order_item";

--@ parameter 0 "49.0"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."price" = $1 LIMIT $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."price" BETWEEN $1 AND $2 ORDER BY "order_item"."price" ASC, "order_item"."id" ASC;

--@ parameter 0 "9.99"
--@ parameter 0 "2"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."price" >= $1 ORDER BY "order_item"."price" DESC, "order_item"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE (price < 49.0) ORDER BY "order_item"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("order_item"."price") FROM "order_item";

SELECT MAX("order_item"."price") FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY price DESC NULLS LAST, id LIMIT $1;

SELECT SUM("order_item"."price") FROM "order_item";

SELECT AVG("order_item"."price") FROM "order_item";

--@ parameter 0 "9.99"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."discount" = $1 ORDER BY "order_item"."id" ASC;

--@ parameter 0 "9.99"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."discount" != $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."discount" IN ($1, $2) ORDER BY "order_item"."id" DESC;

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE ("order_item"."discount" IS NULL OR "order_item"."id" = $1);

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT 1 AS one FROM "order_item" WHERE "order_item"."discount" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "order_item"."discount" AS order_item_discount FROM "order_item" GROUP BY "order_item"."discount";

SELECT DISTINCT "order_item"."discount" FROM "order_item";

--@ parameter 0 "9.99"
SELECT "order_item"."id", "order_item"."discount" FROM "order_item" WHERE "order_item"."discount" = $1;

SELECT COUNT(DISTINCT "order_item"."discount") FROM "order_item";

--@ parameter 0 "49.0"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."discount" = $1 LIMIT $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."discount" BETWEEN $1 AND $2 ORDER BY "order_item"."discount" ASC, "order_item"."id" ASC;

--@ parameter 0 "9.99"
--@ parameter 0 "2"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."discount" >= $1 ORDER BY "order_item"."discount" DESC, "order_item"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE (discount < 49.0) ORDER BY "order_item"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("order_item"."discount") FROM "order_item";

SELECT MAX("order_item"."discount") FROM "order_item";

--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" ORDER BY discount DESC NULLS LAST, id LIMIT $1;

SELECT SUM("order_item"."discount") FROM "order_item";

SELECT AVG("order_item"."discount") FROM "order_item";

SELECT "order_item".* FROM "order_item" INNER JOIN "orders" ON "orders"."id" = "order_item"."order_id" ORDER BY "order_item"."id" ASC;

SELECT "order_item".* FROM "order_item" LEFT OUTER JOIN "orders" ON "orders"."id" = "order_item"."order_id" WHERE "orders"."id" IS NULL;

SELECT "order_item".* FROM "order_item" ORDER BY "order_item"."id" ASC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT "orders".* FROM "orders" WHERE "orders"."id" IN ($1, $2, $3);

SELECT "order_item"."id" AS t0_r0, "order_item"."order_id" AS t0_r1, "order_item"."product_id" AS t0_r2, "order_item"."quantity" AS t0_r3, "order_item"."price" AS t0_r4, "order_item"."discount" AS t0_r5, "orders"."id" AS t1_r0, "orders"."customer_id" AS t1_r1, "orders"."address_id" AS t1_r2, "orders"."state" AS t1_r3, "orders"."total" AS t1_r4, "orders"."note" AS t1_r5, "orders"."placed_at" AS t1_r6, "orders"."shipped_on" AS t1_r7, "orders"."version" AS t1_r8 FROM "order_item" LEFT OUTER JOIN "orders" ON "orders"."id" = "order_item"."order_id" ORDER BY "order_item"."id" ASC;

SELECT DISTINCT "orders".* FROM "orders" INNER JOIN "order_item" ON "order_item"."order_id" = "orders"."id" ORDER BY "orders"."id" ASC;

SELECT COUNT("order_item"."id") AS count_order_item_id, "orders"."id" AS orders_id FROM "orders" LEFT OUTER JOIN "order_item" ON "order_item"."order_id" = "orders"."id" GROUP BY "orders"."id";

SELECT "orders".* FROM "orders" WHERE "orders"."id" IN (SELECT "order_item"."order_id" FROM "order_item") ORDER BY "orders"."id" ASC;

SELECT "orders".* FROM "orders" LEFT OUTER JOIN "order_item" ON "order_item"."order_id" = "orders"."id" WHERE "order_item"."id" IS NULL;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12"
--@ parameter 0 "b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."order_id" IN ($1, $2, $3, $4);

--@ parameter 0 "2"
SELECT DISTINCT "orders"."id" AS alias_0, "orders"."id" FROM "orders" LEFT OUTER JOIN "order_item" ON "order_item"."order_id" = "orders"."id" ORDER BY "orders"."id" ASC LIMIT $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12"
SELECT "orders"."id" AS t0_r0, "orders"."customer_id" AS t0_r1, "orders"."address_id" AS t0_r2, "orders"."state" AS t0_r3, "orders"."total" AS t0_r4, "orders"."note" AS t0_r5, "orders"."placed_at" AS t0_r6, "orders"."shipped_on" AS t0_r7, "orders"."version" AS t0_r8, "order_item"."id" AS t1_r0, "order_item"."order_id" AS t1_r1, "order_item"."product_id" AS t1_r2, "order_item"."quantity" AS t1_r3, "order_item"."price" AS t1_r4, "order_item"."discount" AS t1_r5 FROM "orders" LEFT OUTER JOIN "order_item" ON "order_item"."order_id" = "orders"."id" WHERE "orders"."id" IN ($1, $2) ORDER BY "orders"."id" ASC;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
SELECT COUNT(*) FROM "order_item" WHERE "order_item"."order_id" = $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."order_id" = $1 AND "order_item"."id" = $2;

SELECT "order_item".* FROM "order_item" INNER JOIN "product" ON "product"."id" = "order_item"."product_id" ORDER BY "order_item"."id" ASC;

SELECT "order_item".* FROM "order_item" LEFT OUTER JOIN "product" ON "product"."id" = "order_item"."product_id" WHERE "product"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" IN ($1, $2, $3, $4);

SELECT "order_item"."id" AS t0_r0, "order_item"."order_id" AS t0_r1, "order_item"."product_id" AS t0_r2, "order_item"."quantity" AS t0_r3, "order_item"."price" AS t0_r4, "order_item"."discount" AS t0_r5, "product"."id" AS t1_r0, "product"."category_id" AS t1_r1, "product"."sku" AS t1_r2, "product"."title" AS t1_r3, "product"."description" AS t1_r4, "product"."price" AS t1_r5, "product"."weight" AS t1_r6, "product"."stock" AS t1_r7, "product"."published" AS t1_r8, "product"."created_at" AS t1_r9 FROM "order_item" LEFT OUTER JOIN "product" ON "product"."id" = "order_item"."product_id" ORDER BY "order_item"."id" ASC;

SELECT DISTINCT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" INNER JOIN "order_item" ON "order_item"."product_id" = "product"."id" ORDER BY "product"."id" ASC;

SELECT COUNT("order_item"."id") AS count_order_item_id, "product"."id" AS product_id FROM "product" LEFT OUTER JOIN "order_item" ON "order_item"."product_id" = "product"."id" GROUP BY "product"."id";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" IN (SELECT "order_item"."product_id" FROM "order_item") ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" LEFT OUTER JOIN "order_item" ON "order_item"."product_id" = "product"."id" WHERE "order_item"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "9007199254740993"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" IN ($1, $2, $3, $4, $5);

--@ parameter 0 "2"
SELECT DISTINCT "product"."id" AS alias_0, "product"."id" FROM "product" LEFT OUTER JOIN "order_item" ON "order_item"."product_id" = "product"."id" ORDER BY "product"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id" AS t0_r0, "product"."category_id" AS t0_r1, "product"."sku" AS t0_r2, "product"."title" AS t0_r3, "product"."description" AS t0_r4, "product"."price" AS t0_r5, "product"."weight" AS t0_r6, "product"."stock" AS t0_r7, "product"."published" AS t0_r8, "product"."created_at" AS t0_r9, "order_item"."id" AS t1_r0, "order_item"."order_id" AS t1_r1, "order_item"."product_id" AS t1_r2, "order_item"."quantity" AS t1_r3, "order_item"."price" AS t1_r4, "order_item"."discount" AS t1_r5 FROM "product" LEFT OUTER JOIN "order_item" ON "order_item"."product_id" = "product"."id" WHERE "product"."id" IN ($1, $2) ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "order_item" WHERE "order_item"."product_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "order_item".* FROM "order_item" WHERE "order_item"."product_id" = $1 AND "order_item"."id" = $2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY "review"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY "review"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "review";

--@ parameter 0 "1"
SELECT 1 AS one FROM "review" LIMIT $1;

SELECT "review"."id" FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."id" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."id" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."id" IS NULL OR "review"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."id" AS review_id FROM "review" GROUP BY "review"."id";

SELECT DISTINCT "review"."id" FROM "review";

--@ parameter 0 "1"
SELECT "review"."id", "review"."id" FROM "review" WHERE "review"."id" = $1;

SELECT COUNT(DISTINCT "review"."id") FROM "review";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."id" BETWEEN $1 AND $2 ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "review".* FROM "review" WHERE "review"."id" >= $1 ORDER BY "review"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE (id < 3) ORDER BY "review"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("review"."id") FROM "review";

SELECT MAX("review"."id") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("review"."id") FROM "review";

SELECT AVG("review"."id") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."product_id" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."product_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."product_id" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."product_id" IS NULL OR "review"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."product_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."product_id" AS review_product_id FROM "review" GROUP BY "review"."product_id";

SELECT DISTINCT "review"."product_id" FROM "review";

--@ parameter 0 "1"
SELECT "review"."id", "review"."product_id" FROM "review" WHERE "review"."product_id" = $1;

SELECT COUNT(DISTINCT "review"."product_id") FROM "review";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."product_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."product_id" BETWEEN $1 AND $2 ORDER BY "review"."product_id" ASC, "review"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "review".* FROM "review" WHERE "review"."product_id" >= $1 ORDER BY "review"."product_id" DESC, "review"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE (product_id < 3) ORDER BY "review"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("review"."product_id") FROM "review";

SELECT MAX("review"."product_id") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY product_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("review"."product_id") FROM "review";

SELECT AVG("review"."product_id") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."customer_id" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."customer_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."customer_id" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."customer_id" IS NULL OR "review"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."customer_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."customer_id" AS review_customer_id FROM "review" GROUP BY "review"."customer_id";

SELECT DISTINCT "review"."customer_id" FROM "review";

--@ parameter 0 "1"
SELECT "review"."id", "review"."customer_id" FROM "review" WHERE "review"."customer_id" = $1;

SELECT COUNT(DISTINCT "review"."customer_id") FROM "review";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."customer_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."customer_id" BETWEEN $1 AND $2 ORDER BY "review"."customer_id" ASC, "review"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "review".* FROM "review" WHERE "review"."customer_id" >= $1 ORDER BY "review"."customer_id" DESC, "review"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE (customer_id < 3) ORDER BY "review"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("review"."customer_id") FROM "review";

SELECT MAX("review"."customer_id") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY customer_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("review"."customer_id") FROM "review";

SELECT AVG("review"."customer_id") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."rating" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."rating" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."rating" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."rating" IS NULL OR "review"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."rating" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."rating" AS review_rating FROM "review" GROUP BY "review"."rating";

SELECT DISTINCT "review"."rating" FROM "review";

--@ parameter 0 "1"
SELECT "review"."id", "review"."rating" FROM "review" WHERE "review"."rating" = $1;

SELECT COUNT(DISTINCT "review"."rating") FROM "review";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."rating" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "review".* FROM "review" WHERE "review"."rating" BETWEEN $1 AND $2 ORDER BY "review"."rating" ASC, "review"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "review".* FROM "review" WHERE "review"."rating" >= $1 ORDER BY "review"."rating" DESC, "review"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE (rating < 3) ORDER BY "review"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("review"."rating") FROM "review";

SELECT MAX("review"."rating") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY rating DESC NULLS LAST, id LIMIT $1;

SELECT SUM("review"."rating") FROM "review";

SELECT AVG("review"."rating") FROM "review";

--@ parameter 0 "Ann"
SELECT "review".* FROM "review" WHERE "review"."body" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "Ann"
SELECT "review".* FROM "review" WHERE "review"."body" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "review".* FROM "review" WHERE "review"."body" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."body" IS NULL OR "review"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."body" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."body" AS review_body FROM "review" GROUP BY "review"."body";

SELECT DISTINCT "review"."body" FROM "review";

--@ parameter 0 "Ann"
SELECT "review"."id", "review"."body" FROM "review" WHERE "review"."body" = $1;

SELECT COUNT(DISTINCT "review"."body") FROM "review";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."body" = $1 LIMIT $2;

SELECT "review".* FROM "review" WHERE "review"."body" ILIKE '%an%';

SELECT "review".* FROM "review" WHERE (body LIKE 'A%') ORDER BY "review"."body" ASC, "review"."id" ASC;

SELECT "review".* FROM "review" WHERE (lower(body) = 'ann');

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "review".* FROM "review" WHERE "review"."created_at" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "review".* FROM "review" WHERE "review"."created_at" != $1;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "review".* FROM "review" WHERE "review"."created_at" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."created_at" IS NULL OR "review"."id" = $1);

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."created_at" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."created_at" AS review_created_at FROM "review" GROUP BY "review"."created_at";

SELECT DISTINCT "review"."created_at" FROM "review";

--@ parameter 0 "2024-01-02 10:00:00"
SELECT "review"."id", "review"."created_at" FROM "review" WHERE "review"."created_at" = $1;

SELECT COUNT(DISTINCT "review"."created_at") FROM "review";

--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."created_at" = $1 LIMIT $2;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
SELECT "review".* FROM "review" WHERE "review"."created_at" BETWEEN $1 AND $2 ORDER BY "review"."created_at" ASC, "review"."id" ASC;

--@ parameter 0 "2024-01-02 10:00:00"
--@ parameter 0 "2"
SELECT "review".* FROM "review" WHERE "review"."created_at" >= $1 ORDER BY "review"."created_at" DESC, "review"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE (created_at < '2024-04-01 00:00:00') ORDER BY "review"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("review"."created_at") FROM "review";

SELECT MAX("review"."created_at") FROM "review";

--@ parameter 0 "1"
SELECT "review".* FROM "review" ORDER BY created_at DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "t"
SELECT "review".* FROM "review" WHERE "review"."approved" = $1 ORDER BY "review"."id" ASC;

--@ parameter 0 "t"
SELECT "review".* FROM "review" WHERE "review"."approved" != $1;

--@ parameter 0 "t"
--@ parameter 0 "f"
SELECT "review".* FROM "review" WHERE "review"."approved" IN ($1, $2) ORDER BY "review"."id" DESC;

--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE ("review"."approved" IS NULL OR "review"."id" = $1);

--@ parameter 0 "t"
--@ parameter 0 "1"
SELECT 1 AS one FROM "review" WHERE "review"."approved" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "review"."approved" AS review_approved FROM "review" GROUP BY "review"."approved";

SELECT DISTINCT "review"."approved" FROM "review";

--@ parameter 0 "t"
SELECT "review"."id", "review"."approved" FROM "review" WHERE "review"."approved" = $1;

SELECT COUNT(DISTINCT "review"."approved") FROM "review";

--@ parameter 0 "f"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."approved" = $1 LIMIT $2;

SELECT "review".* FROM "review" INNER JOIN "product" ON "product"."id" = "review"."product_id" ORDER BY "review"."id" ASC;

SELECT "review".* FROM "review" LEFT OUTER JOIN "product" ON "product"."id" = "review"."product_id" WHERE "product"."id" IS NULL;

SELECT "review".* FROM "review" ORDER BY "review"."id" ASC;

SELECT "review"."id" AS t0_r0, "review"."product_id" AS t0_r1, "review"."customer_id" AS t0_r2, "review"."rating" AS t0_r3, "review"."body" AS t0_r4, "review"."created_at" AS t0_r5, "review"."approved" AS t0_r6, "product"."id" AS t1_r0, "product"."category_id" AS t1_r1, "product"."sku" AS t1_r2, "product"."title" AS t1_r3, "product"."description" AS t1_r4, "product"."price" AS t1_r5, "product"."weight" AS t1_r6, "product"."stock" AS t1_r7, "product"."published" AS t1_r8, "product"."created_at" AS t1_r9 FROM "review" LEFT OUTER JOIN "product" ON "product"."id" = "review"."product_id" ORDER BY "review"."id" ASC;

SELECT DISTINCT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" INNER JOIN "review" ON "review"."product_id" = "product"."id" ORDER BY "product"."id" ASC;

SELECT COUNT("review"."id") AS count_review_id, "product"."id" AS product_id FROM "product" LEFT OUTER JOIN "review" ON "review"."product_id" = "product"."id" GROUP BY "product"."id";

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" IN (SELECT "review"."product_id" FROM "review") ORDER BY "product"."id" ASC;

SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" LEFT OUTER JOIN "review" ON "review"."product_id" = "product"."id" WHERE "review"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "9007199254740993"
SELECT "review".* FROM "review" WHERE "review"."product_id" IN ($1, $2, $3, $4, $5);

--@ parameter 0 "2"
SELECT DISTINCT "product"."id" AS alias_0, "product"."id" FROM "product" LEFT OUTER JOIN "review" ON "review"."product_id" = "product"."id" ORDER BY "product"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "product"."id" AS t0_r0, "product"."category_id" AS t0_r1, "product"."sku" AS t0_r2, "product"."title" AS t0_r3, "product"."description" AS t0_r4, "product"."price" AS t0_r5, "product"."weight" AS t0_r6, "product"."stock" AS t0_r7, "product"."published" AS t0_r8, "product"."created_at" AS t0_r9, "review"."id" AS t1_r0, "review"."product_id" AS t1_r1, "review"."customer_id" AS t1_r2, "review"."rating" AS t1_r3, "review"."body" AS t1_r4, "review"."created_at" AS t1_r5, "review"."approved" AS t1_r6 FROM "product" LEFT OUTER JOIN "review" ON "review"."product_id" = "product"."id" WHERE "product"."id" IN ($1, $2) ORDER BY "product"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "review" WHERE "review"."product_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."product_id" = $1 AND "review"."id" = $2;

SELECT "review".* FROM "review" INNER JOIN "customer" ON "customer"."id" = "review"."customer_id" ORDER BY "review"."id" ASC;

SELECT "review".* FROM "review" LEFT OUTER JOIN "customer" ON "customer"."id" = "review"."customer_id" WHERE "customer"."id" IS NULL;

SELECT "review"."id" AS t0_r0, "review"."product_id" AS t0_r1, "review"."customer_id" AS t0_r2, "review"."rating" AS t0_r3, "review"."body" AS t0_r4, "review"."created_at" AS t0_r5, "review"."approved" AS t0_r6, "customer"."id" AS t1_r0, "customer"."email" AS t1_r1, "customer"."name" AS t1_r2, "customer"."nickname" AS t1_r3, "customer"."active" AS t1_r4, "customer"."credit" AS t1_r5, "customer"."born" AS t1_r6, "customer"."created_at" AS t1_r7, "customer"."last_login" AS t1_r8, "customer"."settings" AS t1_r9 FROM "review" LEFT OUTER JOIN "customer" ON "customer"."id" = "review"."customer_id" ORDER BY "review"."id" ASC;

SELECT DISTINCT "customer".* FROM "customer" INNER JOIN "review" ON "review"."customer_id" = "customer"."id" ORDER BY "customer"."id" ASC;

SELECT COUNT("review"."id") AS count_review_id, "customer"."id" AS customer_id FROM "customer" LEFT OUTER JOIN "review" ON "review"."customer_id" = "customer"."id" GROUP BY "customer"."id";

SELECT "customer".* FROM "customer" WHERE "customer"."id" IN (SELECT "review"."customer_id" FROM "review") ORDER BY "customer"."id" ASC;

SELECT "customer".* FROM "customer" LEFT OUTER JOIN "review" ON "review"."customer_id" = "customer"."id" WHERE "review"."id" IS NULL;

--@ parameter 0 "1"
--@ parameter 0 "2"
--@ parameter 0 "3"
--@ parameter 0 "4"
--@ parameter 0 "5"
--@ parameter 0 "6"
SELECT "review".* FROM "review" WHERE "review"."customer_id" IN ($1, $2, $3, $4, $5, $6);

--@ parameter 0 "2"
SELECT DISTINCT "customer"."id" AS alias_0, "customer"."id" FROM "customer" LEFT OUTER JOIN "review" ON "review"."customer_id" = "customer"."id" ORDER BY "customer"."id" ASC LIMIT $1;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "customer"."id" AS t0_r0, "customer"."email" AS t0_r1, "customer"."name" AS t0_r2, "customer"."nickname" AS t0_r3, "customer"."active" AS t0_r4, "customer"."credit" AS t0_r5, "customer"."born" AS t0_r6, "customer"."created_at" AS t0_r7, "customer"."last_login" AS t0_r8, "customer"."settings" AS t0_r9, "review"."id" AS t1_r0, "review"."product_id" AS t1_r1, "review"."customer_id" AS t1_r2, "review"."rating" AS t1_r3, "review"."body" AS t1_r4, "review"."created_at" AS t1_r5, "review"."approved" AS t1_r6 FROM "customer" LEFT OUTER JOIN "review" ON "review"."customer_id" = "customer"."id" WHERE "customer"."id" IN ($1, $2) ORDER BY "customer"."id" ASC;

--@ parameter 0 "1"
SELECT COUNT(*) FROM "review" WHERE "review"."customer_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "review".* FROM "review" WHERE "review"."customer_id" = $1 AND "review"."id" = $2;

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."id" = $1 LIMIT $2;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" ORDER BY "employee"."id" ASC LIMIT $1;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" ORDER BY "employee"."id" DESC LIMIT $1;

SELECT COUNT(*) FROM "employee";

--@ parameter 0 "1"
SELECT 1 AS one FROM "employee" LIMIT $1;

SELECT "employee"."id" FROM "employee";

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."id" = $1 ORDER BY "employee"."id" ASC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee".* FROM "employee" WHERE "employee"."id" IN ($1, $2) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE ("employee"."id" IS NULL OR "employee"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "employee" WHERE "employee"."id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "employee"."id" AS employee_id FROM "employee" GROUP BY "employee"."id";

SELECT DISTINCT "employee"."id" FROM "employee";

--@ parameter 0 "1"
SELECT "employee"."id", "employee"."id" FROM "employee" WHERE "employee"."id" = $1;

SELECT COUNT(DISTINCT "employee"."id") FROM "employee";

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee".* FROM "employee" WHERE "employee"."id" BETWEEN $1 AND $2 ORDER BY "employee"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "employee".* FROM "employee" WHERE "employee"."id" >= $1 ORDER BY "employee"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE (id < 3) ORDER BY "employee"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("employee"."id") FROM "employee";

SELECT MAX("employee"."id") FROM "employee";

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" ORDER BY id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("employee"."id") FROM "employee";

SELECT AVG("employee"."id") FROM "employee";

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."manager_id" = $1 ORDER BY "employee"."id" ASC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."manager_id" != $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee".* FROM "employee" WHERE "employee"."manager_id" IN ($1, $2) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE ("employee"."manager_id" IS NULL OR "employee"."id" = $1);

--@ parameter 0 "1"
--@ parameter 0 "1"
SELECT 1 AS one FROM "employee" WHERE "employee"."manager_id" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "employee"."manager_id" AS employee_manager_id FROM "employee" GROUP BY "employee"."manager_id";

SELECT DISTINCT "employee"."manager_id" FROM "employee";

--@ parameter 0 "1"
SELECT "employee"."id", "employee"."manager_id" FROM "employee" WHERE "employee"."manager_id" = $1;

SELECT COUNT(DISTINCT "employee"."manager_id") FROM "employee";

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."manager_id" = $1 LIMIT $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
SELECT "employee".* FROM "employee" WHERE "employee"."manager_id" BETWEEN $1 AND $2 ORDER BY "employee"."manager_id" ASC, "employee"."id" ASC;

--@ parameter 0 "1"
--@ parameter 0 "2"
SELECT "employee".* FROM "employee" WHERE "employee"."manager_id" >= $1 ORDER BY "employee"."manager_id" DESC, "employee"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE (manager_id < 3) ORDER BY "employee"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("employee"."manager_id") FROM "employee";

SELECT MAX("employee"."manager_id") FROM "employee";

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" ORDER BY manager_id DESC NULLS LAST, id LIMIT $1;

SELECT SUM("employee"."manager_id") FROM "employee";

SELECT AVG("employee"."manager_id") FROM "employee";

--@ parameter 0 "Ann"
SELECT "employee".* FROM "employee" WHERE "employee"."name" = $1 ORDER BY "employee"."id" ASC;

--@ parameter 0 "Ann"
SELECT "employee".* FROM "employee" WHERE "employee"."name" != $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
SELECT "employee".* FROM "employee" WHERE "employee"."name" IN ($1, $2) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE ("employee"."name" IS NULL OR "employee"."id" = $1);

--@ parameter 0 "Ann"
--@ parameter 0 "1"
SELECT 1 AS one FROM "employee" WHERE "employee"."name" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "employee"."name" AS employee_name FROM "employee" GROUP BY "employee"."name";

SELECT DISTINCT "employee"."name" FROM "employee";

--@ parameter 0 "Ann"
SELECT "employee"."id", "employee"."name" FROM "employee" WHERE "employee"."name" = $1;

SELECT COUNT(DISTINCT "employee"."name") FROM "employee";

--@ parameter 0 "N-1"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."name" = $1 LIMIT $2;

SELECT "employee".* FROM "employee" WHERE "employee"."name" ILIKE '%an%';

SELECT "employee".* FROM "employee" WHERE (name LIKE 'A%') ORDER BY "employee"."name" ASC, "employee"."id" ASC;

SELECT "employee".* FROM "employee" WHERE (lower(name) = 'ann');

--@ parameter 0 "9.99"
SELECT "employee".* FROM "employee" WHERE "employee"."salary" = $1 ORDER BY "employee"."id" ASC;

--@ parameter 0 "9.99"
SELECT "employee".* FROM "employee" WHERE "employee"."salary" != $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "employee".* FROM "employee" WHERE "employee"."salary" IN ($1, $2) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE ("employee"."salary" IS NULL OR "employee"."id" = $1);

--@ parameter 0 "9.99"
--@ parameter 0 "1"
SELECT 1 AS one FROM "employee" WHERE "employee"."salary" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "employee"."salary" AS employee_salary FROM "employee" GROUP BY "employee"."salary";

SELECT DISTINCT "employee"."salary" FROM "employee";

--@ parameter 0 "9.99"
SELECT "employee"."id", "employee"."salary" FROM "employee" WHERE "employee"."salary" = $1;

SELECT COUNT(DISTINCT "employee"."salary") FROM "employee";

--@ parameter 0 "49.0"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."salary" = $1 LIMIT $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49.0"
SELECT "employee".* FROM "employee" WHERE "employee"."salary" BETWEEN $1 AND $2 ORDER BY "employee"."salary" ASC, "employee"."id" ASC;

--@ parameter 0 "9.99"
--@ parameter 0 "2"
SELECT "employee".* FROM "employee" WHERE "employee"."salary" >= $1 ORDER BY "employee"."salary" DESC, "employee"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE (salary < 49.0) ORDER BY "employee"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("employee"."salary") FROM "employee";

SELECT MAX("employee"."salary") FROM "employee";

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" ORDER BY salary DESC NULLS LAST, id LIMIT $1;

SELECT SUM("employee"."salary") FROM "employee";

SELECT AVG("employee"."salary") FROM "employee";

--@ parameter 0 "2016-06-06"
SELECT "employee".* FROM "employee" WHERE "employee"."hired_on" = $1 ORDER BY "employee"."id" ASC;

--@ parameter 0 "2016-06-06"
SELECT "employee".* FROM "employee" WHERE "employee"."hired_on" != $1;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "employee".* FROM "employee" WHERE "employee"."hired_on" IN ($1, $2) ORDER BY "employee"."id" DESC;

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE ("employee"."hired_on" IS NULL OR "employee"."id" = $1);

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
SELECT 1 AS one FROM "employee" WHERE "employee"."hired_on" = $1 LIMIT $2;

SELECT COUNT(*) AS count_all, "employee"."hired_on" AS employee_hired_on FROM "employee" GROUP BY "employee"."hired_on";

SELECT DISTINCT "employee"."hired_on" FROM "employee";

--@ parameter 0 "2016-06-06"
SELECT "employee"."id", "employee"."hired_on" FROM "employee" WHERE "employee"."hired_on" = $1;

SELECT COUNT(DISTINCT "employee"."hired_on") FROM "employee";

--@ parameter 0 "2024-03-05"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE "employee"."hired_on" = $1 LIMIT $2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
SELECT "employee".* FROM "employee" WHERE "employee"."hired_on" BETWEEN $1 AND $2 ORDER BY "employee"."hired_on" ASC, "employee"."id" ASC;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2"
SELECT "employee".* FROM "employee" WHERE "employee"."hired_on" >= $1 ORDER BY "employee"."hired_on" DESC, "employee"."id" ASC LIMIT $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
SELECT "employee".* FROM "employee" WHERE (hired_on < '2024-03-05') ORDER BY "employee"."id" ASC LIMIT $1 OFFSET $2;

SELECT MIN("employee"."hired_on") FROM "employee";

SELECT MAX("employee"."hired_on") FROM "employee";

--@ parameter 0 "1"
SELECT "employee".* FROM "employee" ORDER BY hired_on DESC NULLS LAST, id LIMIT $1;

--@ parameter 0 "t"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."published" = $1 AND (stock > 0 OR category_id IS NULL) ORDER BY "product"."price" DESC, "product"."id" ASC;

SELECT SUM("product"."stock") AS sum_stock, "product"."category_id" AS product_category_id FROM "product" GROUP BY "product"."category_id" HAVING (count(*) > 1);

--@ parameter 0 "2"
--@ parameter 0 "2"
SELECT "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" FROM "product" WHERE "product"."id" > $1 ORDER BY "product"."id" ASC LIMIT $2;

SELECT SUM("orders"."total") AS sum_total, date_trunc('month', placed_at) AS date_trunc_month_placed_at FROM "orders" GROUP BY date_trunc('month', placed_at);

SELECT COUNT(*) FROM "orders" WHERE (placed_at > now() - interval '7 days');

--@ parameter 0 "0"
--@ parameter 0 "1"
SELECT "orders".* FROM "orders" WHERE "orders"."version" = $1 LIMIT $2 FOR UPDATE;

