-- Captured by OrmCaptureIT from node/drizzle.mjs, not written by hand.

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" "customer" where "customer"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" "customer" order by "customer"."id" asc limit $1 offset $2;

select count(*) as count from "customer";

--@ parameter 0 "1"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."id" = $1 order by "customer"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "customer" where ("customer"."id" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."id" is null or not "customer"."id" = $1) order by "customer"."id" desc limit $2;

select distinct "id" from "customer";

select "id", count(*) from "customer" group by "customer"."id";

--@ parameter 0 "1"
select count(distinct "id") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."id" is not null order by "customer"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."id" >= $1 and "customer"."id" < $2) order by "customer"."id" desc, "customer"."id" asc limit $3;

select min("id"), max("id") from "customer";

select sum("id"), avg("id") from "customer";

--@ parameter 0 "Ann"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."email" = $1 order by "customer"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "email" from "customer" where ("customer"."email" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."email" is null or not "customer"."email" = $1) order by "customer"."id" desc limit $2;

select distinct "email" from "customer";

select "email", count(*) from "customer" group by "customer"."email";

--@ parameter 0 "1"
select count(distinct "email") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."email" is not null order by "customer"."id";

--@ parameter 0 "%o%"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."email" like $1;

--@ parameter 0 "%an%"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."email" ilike $1 order by "customer"."id";

--@ parameter 0 "ann"
select lower("email") from "customer" where lower("customer"."email") = $1;

select "id", "email" from "customer" "customer" order by "customer"."email" asc, "customer"."id" asc;

--@ parameter 0 "Ann"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."name" = $1 order by "customer"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "name" from "customer" where ("customer"."name" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."name" is null or not "customer"."name" = $1) order by "customer"."id" desc limit $2;

select distinct "name" from "customer";

select "name", count(*) from "customer" group by "customer"."name";

--@ parameter 0 "1"
select count(distinct "name") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."name" is not null order by "customer"."id";

--@ parameter 0 "%o%"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."name" like $1;

--@ parameter 0 "%an%"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."name" ilike $1 order by "customer"."id";

--@ parameter 0 "ann"
select lower("name") from "customer" where lower("customer"."name") = $1;

select "id", "name" from "customer" "customer" order by "customer"."name" asc, "customer"."id" asc;

--@ parameter 0 "Ann"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."nickname" = $1 order by "customer"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "nickname" from "customer" where ("customer"."nickname" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."nickname" is null or not "customer"."nickname" = $1) order by "customer"."id" desc limit $2;

select distinct "nickname" from "customer";

select "nickname", count(*) from "customer" group by "customer"."nickname";

--@ parameter 0 "1"
select count(distinct "nickname") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."nickname" is not null order by "customer"."id";

--@ parameter 0 "%o%"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."nickname" like $1;

--@ parameter 0 "%an%"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."nickname" ilike $1 order by "customer"."id";

--@ parameter 0 "ann"
select lower("nickname") from "customer" where lower("customer"."nickname") = $1;

select "id", "nickname" from "customer" "customer" order by "customer"."nickname" asc, "customer"."id" asc;

--@ parameter 0 "true"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."active" = $1 order by "customer"."id";

--@ parameter 0 "true"
--@ parameter 0 "false"
--@ parameter 0 "2"
select "id", "active" from "customer" where ("customer"."active" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "true"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."active" is null or not "customer"."active" = $1) order by "customer"."id" desc limit $2;

select distinct "active" from "customer";

select "active", count(*) from "customer" group by "customer"."active";

--@ parameter 0 "1"
select count(distinct "active") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."active" is not null order by "customer"."id";

--@ parameter 0 "9.99"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."credit" = $1 order by "customer"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "2"
select "id", "credit" from "customer" where ("customer"."credit" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "9.99"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."credit" is null or not "customer"."credit" = $1) order by "customer"."id" desc limit $2;

select distinct "credit" from "customer";

select "credit", count(*) from "customer" group by "customer"."credit";

--@ parameter 0 "1"
select count(distinct "credit") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."credit" is not null order by "customer"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."credit" between $1 and $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "5"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."credit" >= $1 and "customer"."credit" < $2) order by "customer"."credit" desc, "customer"."id" asc limit $3;

select min("credit"), max("credit") from "customer";

select sum("credit"), avg("credit") from "customer";

--@ parameter 0 "2016-06-06"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."born" = $1 order by "customer"."id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
--@ parameter 0 "2"
select "id", "born" from "customer" where ("customer"."born" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."born" is null or not "customer"."born" = $1) order by "customer"."id" desc limit $2;

select distinct "born" from "customer";

select "born", count(*) from "customer" group by "customer"."born";

--@ parameter 0 "1"
select count(distinct "born") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."born" is not null order by "customer"."id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."born" between $1 and $2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
--@ parameter 0 "5"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."born" >= $1 and "customer"."born" < $2) order by "customer"."born" desc, "customer"."id" asc limit $3;

select min("born"), max("born") from "customer";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."created_at" = $1 order by "customer"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
--@ parameter 0 "2"
select "id", "created_at" from "customer" where ("customer"."created_at" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."created_at" is null or not "customer"."created_at" = $1) order by "customer"."id" desc limit $2;

select distinct "created_at" from "customer";

select "created_at", count(*) from "customer" group by "customer"."created_at";

--@ parameter 0 "1"
select count(distinct "created_at") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."created_at" is not null order by "customer"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."created_at" between $1 and $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
--@ parameter 0 "5"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."created_at" >= $1 and "customer"."created_at" < $2) order by "customer"."created_at" desc, "customer"."id" asc limit $3;

select min("created_at"), max("created_at") from "customer";

--@ parameter 0 "2024-03-11 10:00:00"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."last_login" = $1 order by "customer"."id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "2"
select "id", "last_login" from "customer" where ("customer"."last_login" in ($1, $2) and "customer"."id" <> $3);

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."last_login" is null or not "customer"."last_login" = $1) order by "customer"."id" desc limit $2;

select distinct "last_login" from "customer";

select "last_login", count(*) from "customer" group by "customer"."last_login";

--@ parameter 0 "1"
select count(distinct "last_login") from "customer" where "customer"."id" not in ($1);

select "id" from "customer" where "customer"."last_login" is not null order by "customer"."id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where "customer"."last_login" between $1 and $2;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "5"
select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where ("customer"."last_login" >= $1 and "customer"."last_login" < $2) order by "customer"."last_login" desc, "customer"."id" asc limit $3;

select min("last_login"), max("last_login") from "customer";

select "id" from "customer" where "customer"."settings" is not null order by "customer"."id";

--@ parameter 0 "2"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "customer_address"."data" as "address" from "customer" "customer" left join lateral (select coalesce(json_agg(json_build_array("customer_address"."id", "customer_address"."customer_id", "customer_address"."street", "customer_address"."city", "customer_address"."zip", "customer_address"."country", "customer_address"."is_default") order by "customer_address"."id" asc), '[]'::json) as "data" from (select * from "address" "customer_address" where "customer_address"."customer_id" = "customer"."id" order by "customer_address"."id" asc) "customer_address") "customer_address" on true order by "customer"."id" asc limit $1;

--@ parameter 0 "1"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "customer_address"."data" as "address" from "customer" "customer" left join lateral (select coalesce(json_agg(json_build_array("customer_address"."id")), '[]'::json) as "data" from "address" "customer_address" where "customer_address"."customer_id" = "customer"."id") "customer_address" on true limit $1;

select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where exists (select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."customer_id" = "customer"."id");

select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where not exists (select 1 from "address" where "address"."customer_id" = "customer"."id");

select "customer"."id", "n" from "customer" left join (select "customer_id", count(*) as "n" from "address" group by "address"."customer_id") "sq" on "sq"."customer_id" = "customer"."id" order by "customer"."id";

--@ parameter 0 "2"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "customer_orders"."data" as "orders" from "customer" "customer" left join lateral (select coalesce(json_agg(json_build_array("customer_orders"."id", "customer_orders"."customer_id", "customer_orders"."address_id", "customer_orders"."state", "customer_orders"."total", "customer_orders"."note", "customer_orders"."placed_at", "customer_orders"."shipped_on", "customer_orders"."version") order by "customer_orders"."id" asc), '[]'::json) as "data" from (select * from "orders" "customer_orders" where "customer_orders"."customer_id" = "customer"."id" order by "customer_orders"."id" asc) "customer_orders") "customer_orders" on true order by "customer"."id" asc limit $1;

--@ parameter 0 "1"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "customer_orders"."data" as "orders" from "customer" "customer" left join lateral (select coalesce(json_agg(json_build_array("customer_orders"."id")), '[]'::json) as "data" from "orders" "customer_orders" where "customer_orders"."customer_id" = "customer"."id") "customer_orders" on true limit $1;

select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where exists (select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."customer_id" = "customer"."id");

select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where not exists (select 1 from "orders" where "orders"."customer_id" = "customer"."id");

select "customer"."id", "n" from "customer" left join (select "customer_id", count(*) as "n" from "orders" group by "orders"."customer_id") "sq" on "sq"."customer_id" = "customer"."id" order by "customer"."id";

--@ parameter 0 "2"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "customer_review"."data" as "review" from "customer" "customer" left join lateral (select coalesce(json_agg(json_build_array("customer_review"."id", "customer_review"."product_id", "customer_review"."customer_id", "customer_review"."rating", "customer_review"."body", "customer_review"."created_at", "customer_review"."approved") order by "customer_review"."id" asc), '[]'::json) as "data" from (select * from "review" "customer_review" where "customer_review"."customer_id" = "customer"."id" order by "customer_review"."id" asc) "customer_review") "customer_review" on true order by "customer"."id" asc limit $1;

--@ parameter 0 "1"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings", "customer_review"."data" as "review" from "customer" "customer" left join lateral (select coalesce(json_agg(json_build_array("customer_review"."id")), '[]'::json) as "data" from "review" "customer_review" where "customer_review"."customer_id" = "customer"."id") "customer_review" on true limit $1;

select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where exists (select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."customer_id" = "customer"."id");

select "id", "email", "name", "nickname", "active", "credit", "born", "created_at", "last_login", "settings" from "customer" where not exists (select 1 from "review" where "review"."customer_id" = "customer"."id");

select "customer"."id", "n" from "customer" left join (select "customer_id", count(*) as "n" from "review" group by "review"."customer_id") "sq" on "sq"."customer_id" = "customer"."id" order by "customer"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" "address" where "address"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" "address" order by "address"."id" asc limit $1 offset $2;

select count(*) as count from "address";

--@ parameter 0 "1"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."id" = $1 order by "address"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "address" where ("address"."id" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."id" is null or not "address"."id" = $1) order by "address"."id" desc limit $2;

select distinct "id" from "address";

select "id", count(*) from "address" group by "address"."id";

--@ parameter 0 "1"
select count(distinct "id") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."id" is not null order by "address"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."id" >= $1 and "address"."id" < $2) order by "address"."id" desc, "address"."id" asc limit $3;

select min("id"), max("id") from "address";

select sum("id"), avg("id") from "address";

--@ parameter 0 "1"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."customer_id" = $1 order by "address"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "customer_id" from "address" where ("address"."customer_id" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."customer_id" is null or not "address"."customer_id" = $1) order by "address"."id" desc limit $2;

select distinct "customer_id" from "address";

select "customer_id", count(*) from "address" group by "address"."customer_id";

--@ parameter 0 "1"
select count(distinct "customer_id") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."customer_id" is not null order by "address"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."customer_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."customer_id" >= $1 and "address"."customer_id" < $2) order by "address"."customer_id" desc, "address"."id" asc limit $3;

select min("customer_id"), max("customer_id") from "address";

select sum("customer_id"), avg("customer_id") from "address";

--@ parameter 0 "Ann"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."street" = $1 order by "address"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "street" from "address" where ("address"."street" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."street" is null or not "address"."street" = $1) order by "address"."id" desc limit $2;

select distinct "street" from "address";

select "street", count(*) from "address" group by "address"."street";

--@ parameter 0 "1"
select count(distinct "street") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."street" is not null order by "address"."id";

--@ parameter 0 "%o%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."street" like $1;

--@ parameter 0 "%an%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."street" ilike $1 order by "address"."id";

--@ parameter 0 "ann"
select lower("street") from "address" where lower("address"."street") = $1;

select "id", "street" from "address" "address" order by "address"."street" asc, "address"."id" asc;

--@ parameter 0 "Ann"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."city" = $1 order by "address"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "city" from "address" where ("address"."city" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."city" is null or not "address"."city" = $1) order by "address"."id" desc limit $2;

select distinct "city" from "address";

select "city", count(*) from "address" group by "address"."city";

--@ parameter 0 "1"
select count(distinct "city") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."city" is not null order by "address"."id";

--@ parameter 0 "%o%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."city" like $1;

--@ parameter 0 "%an%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."city" ilike $1 order by "address"."id";

--@ parameter 0 "ann"
select lower("city") from "address" where lower("address"."city") = $1;

select "id", "city" from "address" "address" order by "address"."city" asc, "address"."id" asc;

--@ parameter 0 "Ann"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."zip" = $1 order by "address"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "zip" from "address" where ("address"."zip" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."zip" is null or not "address"."zip" = $1) order by "address"."id" desc limit $2;

select distinct "zip" from "address";

select "zip", count(*) from "address" group by "address"."zip";

--@ parameter 0 "1"
select count(distinct "zip") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."zip" is not null order by "address"."id";

--@ parameter 0 "%o%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."zip" like $1;

--@ parameter 0 "%an%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."zip" ilike $1 order by "address"."id";

--@ parameter 0 "ann"
select lower("zip") from "address" where lower("address"."zip") = $1;

select "id", "zip" from "address" "address" order by "address"."zip" asc, "address"."id" asc;

--@ parameter 0 "Ann"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."country" = $1 order by "address"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "country" from "address" where ("address"."country" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."country" is null or not "address"."country" = $1) order by "address"."id" desc limit $2;

select distinct "country" from "address";

select "country", count(*) from "address" group by "address"."country";

--@ parameter 0 "1"
select count(distinct "country") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."country" is not null order by "address"."id";

--@ parameter 0 "%o%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."country" like $1;

--@ parameter 0 "%an%"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."country" ilike $1 order by "address"."id";

--@ parameter 0 "ann"
select lower("country") from "address" where lower("address"."country") = $1;

select "id", "country" from "address" "address" order by "address"."country" asc, "address"."id" asc;

--@ parameter 0 "true"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where "address"."is_default" = $1 order by "address"."id";

--@ parameter 0 "true"
--@ parameter 0 "false"
--@ parameter 0 "2"
select "id", "is_default" from "address" where ("address"."is_default" in ($1, $2) and "address"."id" <> $3);

--@ parameter 0 "true"
--@ parameter 0 "2"
select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where ("address"."is_default" is null or not "address"."is_default" = $1) order by "address"."id" desc limit $2;

select distinct "is_default" from "address";

select "is_default", count(*) from "address" group by "address"."is_default";

--@ parameter 0 "1"
select count(distinct "is_default") from "address" where "address"."id" not in ($1);

select "id" from "address" where "address"."is_default" is not null order by "address"."id";

select "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" from "address" inner join "customer" on "address"."customer_id" = "customer"."id" order by "address"."id";

select "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" from "address" left join "customer" on "address"."customer_id" = "customer"."id" where "customer"."id" is null;

--@ parameter 0 "1"
select "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "address_customer"."data" as "customer" from "address" "address" left join lateral (select json_build_array("address_customer"."id", "address_customer"."email", "address_customer"."name", "address_customer"."nickname", "address_customer"."active", "address_customer"."credit", "address_customer"."born", "address_customer"."created_at", "address_customer"."last_login", "address_customer"."settings") as "data" from (select * from "customer" "address_customer" where "address_customer"."id" = "address"."customer_id" limit $1) "address_customer") "address_customer" on true order by "address"."id" asc;

select "customer"."id", count("address"."id") from "customer" left join "address" on "address"."customer_id" = "customer"."id" group by "customer"."id" order by "customer"."id";

--@ parameter 0 "2"
select "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "address_orders"."data" as "orders" from "address" "address" left join lateral (select coalesce(json_agg(json_build_array("address_orders"."id", "address_orders"."customer_id", "address_orders"."address_id", "address_orders"."state", "address_orders"."total", "address_orders"."note", "address_orders"."placed_at", "address_orders"."shipped_on", "address_orders"."version") order by "address_orders"."id" asc), '[]'::json) as "data" from (select * from "orders" "address_orders" where "address_orders"."address_id" = "address"."id" order by "address_orders"."id" asc) "address_orders") "address_orders" on true order by "address"."id" asc limit $1;

--@ parameter 0 "1"
select "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default", "address_orders"."data" as "orders" from "address" "address" left join lateral (select coalesce(json_agg(json_build_array("address_orders"."id")), '[]'::json) as "data" from "orders" "address_orders" where "address_orders"."address_id" = "address"."id") "address_orders" on true limit $1;

select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where exists (select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."address_id" = "address"."id");

select "id", "customer_id", "street", "city", "zip", "country", "is_default" from "address" where not exists (select 1 from "orders" where "orders"."address_id" = "address"."id");

select "address"."id", "n" from "address" left join (select "address_id", count(*) as "n" from "orders" group by "orders"."address_id") "sq" on "sq"."address_id" = "address"."id" order by "address"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "parent_id", "name", "position" from "category" "category" where "category"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "parent_id", "name", "position" from "category" "category" order by "category"."id" asc limit $1 offset $2;

select count(*) as count from "category";

--@ parameter 0 "1"
select "id", "parent_id", "name", "position" from "category" where "category"."id" = $1 order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "category" where ("category"."id" in ($1, $2) and "category"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "parent_id", "name", "position" from "category" where ("category"."id" is null or not "category"."id" = $1) order by "category"."id" desc limit $2;

select distinct "id" from "category";

select "id", count(*) from "category" group by "category"."id";

--@ parameter 0 "1"
select count(distinct "id") from "category" where "category"."id" not in ($1);

select "id" from "category" where "category"."id" is not null order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "parent_id", "name", "position" from "category" where "category"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "parent_id", "name", "position" from "category" where ("category"."id" >= $1 and "category"."id" < $2) order by "category"."id" desc, "category"."id" asc limit $3;

select min("id"), max("id") from "category";

select sum("id"), avg("id") from "category";

--@ parameter 0 "1"
select "id", "parent_id", "name", "position" from "category" where "category"."parent_id" = $1 order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "parent_id" from "category" where ("category"."parent_id" in ($1, $2) and "category"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "parent_id", "name", "position" from "category" where ("category"."parent_id" is null or not "category"."parent_id" = $1) order by "category"."id" desc limit $2;

select distinct "parent_id" from "category";

select "parent_id", count(*) from "category" group by "category"."parent_id";

--@ parameter 0 "1"
select count(distinct "parent_id") from "category" where "category"."id" not in ($1);

select "id" from "category" where "category"."parent_id" is not null order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "parent_id", "name", "position" from "category" where "category"."parent_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "parent_id", "name", "position" from "category" where ("category"."parent_id" >= $1 and "category"."parent_id" < $2) order by "category"."parent_id" desc, "category"."id" asc limit $3;

select min("parent_id"), max("parent_id") from "category";

select sum("parent_id"), avg("parent_id") from "category";

--@ parameter 0 "Ann"
select "id", "parent_id", "name", "position" from "category" where "category"."name" = $1 order by "category"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "name" from "category" where ("category"."name" in ($1, $2) and "category"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "parent_id", "name", "position" from "category" where ("category"."name" is null or not "category"."name" = $1) order by "category"."id" desc limit $2;

select distinct "name" from "category";

select "name", count(*) from "category" group by "category"."name";

--@ parameter 0 "1"
select count(distinct "name") from "category" where "category"."id" not in ($1);

select "id" from "category" where "category"."name" is not null order by "category"."id";

--@ parameter 0 "%o%"
select "id", "parent_id", "name", "position" from "category" where "category"."name" like $1;

--@ parameter 0 "%an%"
select "id", "parent_id", "name", "position" from "category" where "category"."name" ilike $1 order by "category"."id";

--@ parameter 0 "ann"
select lower("name") from "category" where lower("category"."name") = $1;

select "id", "name" from "category" "category" order by "category"."name" asc, "category"."id" asc;

--@ parameter 0 "1"
select "id", "parent_id", "name", "position" from "category" where "category"."position" = $1 order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "position" from "category" where ("category"."position" in ($1, $2) and "category"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "parent_id", "name", "position" from "category" where ("category"."position" is null or not "category"."position" = $1) order by "category"."id" desc limit $2;

select distinct "position" from "category";

select "position", count(*) from "category" group by "category"."position";

--@ parameter 0 "1"
select count(distinct "position") from "category" where "category"."id" not in ($1);

select "id" from "category" where "category"."position" is not null order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "parent_id", "name", "position" from "category" where "category"."position" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "parent_id", "name", "position" from "category" where ("category"."position" >= $1 and "category"."position" < $2) order by "category"."position" desc, "category"."id" asc limit $3;

select min("position"), max("position") from "category";

select sum("position"), avg("position") from "category";

--@ parameter 0 "2"
select "category"."id", "category"."parent_id", "category"."name", "category"."position", "category_product"."data" as "product" from "category" "category" left join lateral (select coalesce(json_agg(json_build_array("category_product"."id", "category_product"."category_id", "category_product"."sku", "category_product"."title", "category_product"."description", "category_product"."price", "category_product"."weight", "category_product"."stock", "category_product"."published", "category_product"."attributes", "category_product"."created_at") order by "category_product"."id" asc), '[]'::json) as "data" from (select * from "product" "category_product" where "category_product"."category_id" = "category"."id" order by "category_product"."id" asc) "category_product") "category_product" on true order by "category"."id" asc limit $1;

--@ parameter 0 "1"
select "category"."id", "category"."parent_id", "category"."name", "category"."position", "category_product"."data" as "product" from "category" "category" left join lateral (select coalesce(json_agg(json_build_array("category_product"."id")), '[]'::json) as "data" from "product" "category_product" where "category_product"."category_id" = "category"."id") "category_product" on true limit $1;

select "id", "parent_id", "name", "position" from "category" where exists (select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."category_id" = "category"."id");

select "id", "parent_id", "name", "position" from "category" where not exists (select 1 from "product" where "product"."category_id" = "category"."id");

select "category"."id", "n" from "category" left join (select "category_id", count(*) as "n" from "product" group by "product"."category_id") "sq" on "sq"."category_id" = "category"."id" order by "category"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" "product" where "product"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" "product" order by "product"."id" asc limit $1 offset $2;

select count(*) as count from "product";

--@ parameter 0 "1"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."id" = $1 order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "product" where ("product"."id" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."id" is null or not "product"."id" = $1) order by "product"."id" desc limit $2;

select distinct "id" from "product";

select "id", count(*) from "product" group by "product"."id";

--@ parameter 0 "1"
select count(distinct "id") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."id" is not null order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."id" >= $1 and "product"."id" < $2) order by "product"."id" desc, "product"."id" asc limit $3;

select min("id"), max("id") from "product";

select sum("id"), avg("id") from "product";

--@ parameter 0 "1"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."category_id" = $1 order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "category_id" from "product" where ("product"."category_id" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."category_id" is null or not "product"."category_id" = $1) order by "product"."id" desc limit $2;

select distinct "category_id" from "product";

select "category_id", count(*) from "product" group by "product"."category_id";

--@ parameter 0 "1"
select count(distinct "category_id") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."category_id" is not null order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."category_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."category_id" >= $1 and "product"."category_id" < $2) order by "product"."category_id" desc, "product"."id" asc limit $3;

select min("category_id"), max("category_id") from "product";

select sum("category_id"), avg("category_id") from "product";

--@ parameter 0 "Ann"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."sku" = $1 order by "product"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "sku" from "product" where ("product"."sku" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."sku" is null or not "product"."sku" = $1) order by "product"."id" desc limit $2;

select distinct "sku" from "product";

select "sku", count(*) from "product" group by "product"."sku";

--@ parameter 0 "1"
select count(distinct "sku") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."sku" is not null order by "product"."id";

--@ parameter 0 "%o%"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."sku" like $1;

--@ parameter 0 "%an%"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."sku" ilike $1 order by "product"."id";

--@ parameter 0 "ann"
select lower("sku") from "product" where lower("product"."sku") = $1;

select "id", "sku" from "product" "product" order by "product"."sku" asc, "product"."id" asc;

--@ parameter 0 "Ann"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."title" = $1 order by "product"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "title" from "product" where ("product"."title" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."title" is null or not "product"."title" = $1) order by "product"."id" desc limit $2;

select distinct "title" from "product";

select "title", count(*) from "product" group by "product"."title";

--@ parameter 0 "1"
select count(distinct "title") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."title" is not null order by "product"."id";

--@ parameter 0 "%o%"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."title" like $1;

--@ parameter 0 "%an%"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."title" ilike $1 order by "product"."id";

--@ parameter 0 "ann"
select lower("title") from "product" where lower("product"."title") = $1;

select "id", "title" from "product" "product" order by "product"."title" asc, "product"."id" asc;

--@ parameter 0 "Ann"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."description" = $1 order by "product"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "description" from "product" where ("product"."description" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."description" is null or not "product"."description" = $1) order by "product"."id" desc limit $2;

select distinct "description" from "product";

select "description", count(*) from "product" group by "product"."description";

--@ parameter 0 "1"
select count(distinct "description") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."description" is not null order by "product"."id";

--@ parameter 0 "%o%"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."description" like $1;

--@ parameter 0 "%an%"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."description" ilike $1 order by "product"."id";

--@ parameter 0 "ann"
select lower("description") from "product" where lower("product"."description") = $1;

select "id", "description" from "product" "product" order by "product"."description" asc, "product"."id" asc;

--@ parameter 0 "9.99"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."price" = $1 order by "product"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "2"
select "id", "price" from "product" where ("product"."price" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "9.99"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."price" is null or not "product"."price" = $1) order by "product"."id" desc limit $2;

select distinct "price" from "product";

select "price", count(*) from "product" group by "product"."price";

--@ parameter 0 "1"
select count(distinct "price") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."price" is not null order by "product"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."price" between $1 and $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."price" >= $1 and "product"."price" < $2) order by "product"."price" desc, "product"."id" asc limit $3;

select min("price"), max("price") from "product";

select sum("price"), avg("price") from "product";

--@ parameter 0 "0.3"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."weight" = $1 order by "product"."id";

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
--@ parameter 0 "2"
select "id", "weight" from "product" where ("product"."weight" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "0.3"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."weight" is null or not "product"."weight" = $1) order by "product"."id" desc limit $2;

select distinct "weight" from "product";

select "weight", count(*) from "product" group by "product"."weight";

--@ parameter 0 "1"
select count(distinct "weight") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."weight" is not null order by "product"."id";

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."weight" between $1 and $2;

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
--@ parameter 0 "5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."weight" >= $1 and "product"."weight" < $2) order by "product"."weight" desc, "product"."id" asc limit $3;

select min("weight"), max("weight") from "product";

--@ parameter 0 "1"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."stock" = $1 order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "stock" from "product" where ("product"."stock" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."stock" is null or not "product"."stock" = $1) order by "product"."id" desc limit $2;

select distinct "stock" from "product";

select "stock", count(*) from "product" group by "product"."stock";

--@ parameter 0 "1"
select count(distinct "stock") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."stock" is not null order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."stock" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."stock" >= $1 and "product"."stock" < $2) order by "product"."stock" desc, "product"."id" asc limit $3;

select min("stock"), max("stock") from "product";

select sum("stock"), avg("stock") from "product";

--@ parameter 0 "true"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."published" = $1 order by "product"."id";

--@ parameter 0 "true"
--@ parameter 0 "false"
--@ parameter 0 "2"
select "id", "published" from "product" where ("product"."published" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "true"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."published" is null or not "product"."published" = $1) order by "product"."id" desc limit $2;

select distinct "published" from "product";

select "published", count(*) from "product" group by "product"."published";

--@ parameter 0 "1"
select count(distinct "published") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."published" is not null order by "product"."id";

select "id" from "product" where "product"."attributes" is not null order by "product"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."created_at" = $1 order by "product"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
--@ parameter 0 "2"
select "id", "created_at" from "product" where ("product"."created_at" in ($1, $2) and "product"."id" <> $3);

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."created_at" is null or not "product"."created_at" = $1) order by "product"."id" desc limit $2;

select distinct "created_at" from "product";

select "created_at", count(*) from "product" group by "product"."created_at";

--@ parameter 0 "1"
select count(distinct "created_at") from "product" where "product"."id" not in ($1);

select "id" from "product" where "product"."created_at" is not null order by "product"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where "product"."created_at" between $1 and $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
--@ parameter 0 "5"
select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where ("product"."created_at" >= $1 and "product"."created_at" < $2) order by "product"."created_at" desc, "product"."id" asc limit $3;

select min("created_at"), max("created_at") from "product";

select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "category"."id", "category"."parent_id", "category"."name", "category"."position" from "product" inner join "category" on "product"."category_id" = "category"."id" order by "product"."id";

select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "category"."id", "category"."parent_id", "category"."name", "category"."position" from "product" left join "category" on "product"."category_id" = "category"."id" where "category"."id" is null;

--@ parameter 0 "1"
select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "product_category"."data" as "category" from "product" "product" left join lateral (select json_build_array("product_category"."id", "product_category"."parent_id", "product_category"."name", "product_category"."position") as "data" from (select * from "category" "product_category" where "product_category"."id" = "product"."category_id" limit $1) "product_category") "product_category" on true order by "product"."id" asc;

select "category"."id", count("product"."id") from "category" left join "product" on "product"."category_id" = "category"."id" group by "category"."id" order by "category"."id";

--@ parameter 0 "2"
select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "product_order_item"."data" as "order_item" from "product" "product" left join lateral (select coalesce(json_agg(json_build_array("product_order_item"."id", "product_order_item"."order_id", "product_order_item"."product_id", "product_order_item"."quantity", "product_order_item"."price", "product_order_item"."discount") order by "product_order_item"."id" asc), '[]'::json) as "data" from (select * from "order_item" "product_order_item" where "product_order_item"."product_id" = "product"."id" order by "product_order_item"."id" asc) "product_order_item") "product_order_item" on true order by "product"."id" asc limit $1;

--@ parameter 0 "1"
select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "product_order_item"."data" as "order_item" from "product" "product" left join lateral (select coalesce(json_agg(json_build_array("product_order_item"."id")), '[]'::json) as "data" from "order_item" "product_order_item" where "product_order_item"."product_id" = "product"."id") "product_order_item" on true limit $1;

select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where exists (select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."product_id" = "product"."id");

select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where not exists (select 1 from "order_item" where "order_item"."product_id" = "product"."id");

select "product"."id", "n" from "product" left join (select "product_id", count(*) as "n" from "order_item" group by "order_item"."product_id") "sq" on "sq"."product_id" = "product"."id" order by "product"."id";

--@ parameter 0 "2"
select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "product_review"."data" as "review" from "product" "product" left join lateral (select coalesce(json_agg(json_build_array("product_review"."id", "product_review"."product_id", "product_review"."customer_id", "product_review"."rating", "product_review"."body", "product_review"."created_at", "product_review"."approved") order by "product_review"."id" asc), '[]'::json) as "data" from (select * from "review" "product_review" where "product_review"."product_id" = "product"."id" order by "product_review"."id" asc) "product_review") "product_review" on true order by "product"."id" asc limit $1;

--@ parameter 0 "1"
select "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at", "product_review"."data" as "review" from "product" "product" left join lateral (select coalesce(json_agg(json_build_array("product_review"."id")), '[]'::json) as "data" from "review" "product_review" where "product_review"."product_id" = "product"."id") "product_review" on true limit $1;

select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where exists (select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."product_id" = "product"."id");

select "id", "category_id", "sku", "title", "description", "price", "weight", "stock", "published", "attributes", "created_at" from "product" where not exists (select 1 from "review" where "review"."product_id" = "product"."id");

select "product"."id", "n" from "product" left join (select "product_id", count(*) as "n" from "review" group by "review"."product_id") "sq" on "sq"."product_id" = "product"."id" order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "name" from "tag" "tag" where "tag"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "name" from "tag" "tag" order by "tag"."id" asc limit $1 offset $2;

select count(*) as count from "tag";

--@ parameter 0 "1"
select "id", "name" from "tag" where "tag"."id" = $1 order by "tag"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "tag" where ("tag"."id" in ($1, $2) and "tag"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "name" from "tag" where ("tag"."id" is null or not "tag"."id" = $1) order by "tag"."id" desc limit $2;

select distinct "id" from "tag";

select "id", count(*) from "tag" group by "tag"."id";

--@ parameter 0 "1"
select count(distinct "id") from "tag" where "tag"."id" not in ($1);

select "id" from "tag" where "tag"."id" is not null order by "tag"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "name" from "tag" where "tag"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "name" from "tag" where ("tag"."id" >= $1 and "tag"."id" < $2) order by "tag"."id" desc, "tag"."id" asc limit $3;

select min("id"), max("id") from "tag";

select sum("id"), avg("id") from "tag";

--@ parameter 0 "Ann"
select "id", "name" from "tag" where "tag"."name" = $1 order by "tag"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "name" from "tag" where ("tag"."name" in ($1, $2) and "tag"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "name" from "tag" where ("tag"."name" is null or not "tag"."name" = $1) order by "tag"."id" desc limit $2;

select distinct "name" from "tag";

select "name", count(*) from "tag" group by "tag"."name";

--@ parameter 0 "1"
select count(distinct "name") from "tag" where "tag"."id" not in ($1);

select "id" from "tag" where "tag"."name" is not null order by "tag"."id";

--@ parameter 0 "%o%"
select "id", "name" from "tag" where "tag"."name" like $1;

--@ parameter 0 "%an%"
select "id", "name" from "tag" where "tag"."name" ilike $1 order by "tag"."id";

--@ parameter 0 "ann"
select lower("name") from "tag" where lower("tag"."name") = $1;

select "id", "name" from "tag" "tag" order by "tag"."name" asc, "tag"."id" asc;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" "orders" where "orders"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" "orders" order by "orders"."id" asc limit $1 offset $2;

select count(*) as count from "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."id" = $1 order by "orders"."id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "id" from "orders" where ("orders"."id" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."id" is null or not "orders"."id" = $1) order by "orders"."id" desc limit $2;

select distinct "id" from "orders";

select "id", count(*) from "orders" group by "orders"."id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "id") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."id" is not null order by "orders"."id";

--@ parameter 0 "1"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."customer_id" = $1 order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "customer_id" from "orders" where ("orders"."customer_id" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."customer_id" is null or not "orders"."customer_id" = $1) order by "orders"."id" desc limit $2;

select distinct "customer_id" from "orders";

select "customer_id", count(*) from "orders" group by "orders"."customer_id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "customer_id") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."customer_id" is not null order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."customer_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."customer_id" >= $1 and "orders"."customer_id" < $2) order by "orders"."customer_id" desc, "orders"."id" asc limit $3;

select min("customer_id"), max("customer_id") from "orders";

select sum("customer_id"), avg("customer_id") from "orders";

--@ parameter 0 "1"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."address_id" = $1 order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "address_id" from "orders" where ("orders"."address_id" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."address_id" is null or not "orders"."address_id" = $1) order by "orders"."id" desc limit $2;

select distinct "address_id" from "orders";

select "address_id", count(*) from "orders" group by "orders"."address_id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "address_id") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."address_id" is not null order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."address_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."address_id" >= $1 and "orders"."address_id" < $2) order by "orders"."address_id" desc, "orders"."id" asc limit $3;

select min("address_id"), max("address_id") from "orders";

select sum("address_id"), avg("address_id") from "orders";

--@ parameter 0 "paid"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."state" = $1 order by "orders"."id";

--@ parameter 0 "paid"
--@ parameter 0 "shipped"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "state" from "orders" where ("orders"."state" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "paid"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."state" is null or not "orders"."state" = $1) order by "orders"."id" desc limit $2;

select distinct "state" from "orders";

select "state", count(*) from "orders" group by "orders"."state";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "state") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."state" is not null order by "orders"."id";

--@ parameter 0 "9.99"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."total" = $1 order by "orders"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "total" from "orders" where ("orders"."total" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "9.99"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."total" is null or not "orders"."total" = $1) order by "orders"."id" desc limit $2;

select distinct "total" from "orders";

select "total", count(*) from "orders" group by "orders"."total";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "total") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."total" is not null order by "orders"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."total" between $1 and $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "5"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."total" >= $1 and "orders"."total" < $2) order by "orders"."total" desc, "orders"."id" asc limit $3;

select min("total"), max("total") from "orders";

select sum("total"), avg("total") from "orders";

--@ parameter 0 "Ann"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."note" = $1 order by "orders"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "note" from "orders" where ("orders"."note" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."note" is null or not "orders"."note" = $1) order by "orders"."id" desc limit $2;

select distinct "note" from "orders";

select "note", count(*) from "orders" group by "orders"."note";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "note") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."note" is not null order by "orders"."id";

--@ parameter 0 "%o%"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."note" like $1;

--@ parameter 0 "%an%"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."note" ilike $1 order by "orders"."id";

--@ parameter 0 "ann"
select lower("note") from "orders" where lower("orders"."note") = $1;

select "id", "note" from "orders" "orders" order by "orders"."note" asc, "orders"."id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."placed_at" = $1 order by "orders"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "placed_at" from "orders" where ("orders"."placed_at" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."placed_at" is null or not "orders"."placed_at" = $1) order by "orders"."id" desc limit $2;

select distinct "placed_at" from "orders";

select "placed_at", count(*) from "orders" group by "orders"."placed_at";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "placed_at") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."placed_at" is not null order by "orders"."id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."placed_at" between $1 and $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
--@ parameter 0 "5"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."placed_at" >= $1 and "orders"."placed_at" < $2) order by "orders"."placed_at" desc, "orders"."id" asc limit $3;

select min("placed_at"), max("placed_at") from "orders";

--@ parameter 0 "2016-06-06"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."shipped_on" = $1 order by "orders"."id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "shipped_on" from "orders" where ("orders"."shipped_on" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."shipped_on" is null or not "orders"."shipped_on" = $1) order by "orders"."id" desc limit $2;

select distinct "shipped_on" from "orders";

select "shipped_on", count(*) from "orders" group by "orders"."shipped_on";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "shipped_on") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."shipped_on" is not null order by "orders"."id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."shipped_on" between $1 and $2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
--@ parameter 0 "5"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."shipped_on" >= $1 and "orders"."shipped_on" < $2) order by "orders"."shipped_on" desc, "orders"."id" asc limit $3;

select min("shipped_on"), max("shipped_on") from "orders";

--@ parameter 0 "1"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."version" = $1 order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "version" from "orders" where ("orders"."version" in ($1, $2) and "orders"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."version" is null or not "orders"."version" = $1) order by "orders"."id" desc limit $2;

select distinct "version" from "orders";

select "version", count(*) from "orders" group by "orders"."version";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(distinct "version") from "orders" where "orders"."id" not in ($1);

select "id" from "orders" where "orders"."version" is not null order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where "orders"."version" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where ("orders"."version" >= $1 and "orders"."version" < $2) order by "orders"."version" desc, "orders"."id" asc limit $3;

select min("version"), max("version") from "orders";

select sum("version"), avg("version") from "orders";

select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" from "orders" inner join "customer" on "orders"."customer_id" = "customer"."id" order by "orders"."id";

select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" from "orders" left join "customer" on "orders"."customer_id" = "customer"."id" where "customer"."id" is null;

--@ parameter 0 "1"
select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "orders_customer"."data" as "customer" from "orders" "orders" left join lateral (select json_build_array("orders_customer"."id", "orders_customer"."email", "orders_customer"."name", "orders_customer"."nickname", "orders_customer"."active", "orders_customer"."credit", "orders_customer"."born", "orders_customer"."created_at", "orders_customer"."last_login", "orders_customer"."settings") as "data" from (select * from "customer" "orders_customer" where "orders_customer"."id" = "orders"."customer_id" limit $1) "orders_customer") "orders_customer" on true order by "orders"."id" asc;

select "customer"."id", count("orders"."id") from "customer" left join "orders" on "orders"."customer_id" = "customer"."id" group by "customer"."id" order by "customer"."id";

select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" from "orders" inner join "address" on "orders"."address_id" = "address"."id" order by "orders"."id";

select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "address"."id", "address"."customer_id", "address"."street", "address"."city", "address"."zip", "address"."country", "address"."is_default" from "orders" left join "address" on "orders"."address_id" = "address"."id" where "address"."id" is null;

--@ parameter 0 "1"
select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "orders_address"."data" as "address" from "orders" "orders" left join lateral (select json_build_array("orders_address"."id", "orders_address"."customer_id", "orders_address"."street", "orders_address"."city", "orders_address"."zip", "orders_address"."country", "orders_address"."is_default") as "data" from (select * from "address" "orders_address" where "orders_address"."id" = "orders"."address_id" limit $1) "orders_address") "orders_address" on true order by "orders"."id" asc;

select "address"."id", count("orders"."id") from "address" left join "orders" on "orders"."address_id" = "address"."id" group by "address"."id" order by "address"."id";

--@ parameter 0 "2"
select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "orders_order_item"."data" as "order_item" from "orders" "orders" left join lateral (select coalesce(json_agg(json_build_array("orders_order_item"."id", "orders_order_item"."order_id", "orders_order_item"."product_id", "orders_order_item"."quantity", "orders_order_item"."price", "orders_order_item"."discount") order by "orders_order_item"."id" asc), '[]'::json) as "data" from (select * from "order_item" "orders_order_item" where "orders_order_item"."order_id" = "orders"."id" order by "orders_order_item"."id" asc) "orders_order_item") "orders_order_item" on true order by "orders"."id" asc limit $1;

--@ parameter 0 "1"
select "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version", "orders_order_item"."data" as "order_item" from "orders" "orders" left join lateral (select coalesce(json_agg(json_build_array("orders_order_item"."id")), '[]'::json) as "data" from "order_item" "orders_order_item" where "orders_order_item"."order_id" = "orders"."id") "orders_order_item" on true limit $1;

select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where exists (select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."order_id" = "orders"."id");

select "id", "customer_id", "address_id", "state", "total", "note", "placed_at", "shipped_on", "version" from "orders" where not exists (select 1 from "order_item" where "order_item"."order_id" = "orders"."id");

select "orders"."id", "n" from "orders" left join (select "order_id", count(*) as "n" from "order_item" group by "order_item"."order_id") "sq" on "sq"."order_id" = "orders"."id" order by "orders"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" "order_item" where "order_item"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" "order_item" order by "order_item"."id" asc limit $1 offset $2;

select count(*) as count from "order_item";

--@ parameter 0 "1"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."id" = $1 order by "order_item"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "order_item" where ("order_item"."id" in ($1, $2) and "order_item"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."id" is null or not "order_item"."id" = $1) order by "order_item"."id" desc limit $2;

select distinct "id" from "order_item";

select "id", count(*) from "order_item" group by "order_item"."id";

--@ parameter 0 "1"
select count(distinct "id") from "order_item" where "order_item"."id" not in ($1);

select "id" from "order_item" where "order_item"."id" is not null order by "order_item"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."id" >= $1 and "order_item"."id" < $2) order by "order_item"."id" desc, "order_item"."id" asc limit $3;

select min("id"), max("id") from "order_item";

select sum("id"), avg("id") from "order_item";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."order_id" = $1 order by "order_item"."id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
--@ parameter 0 "2"
select "id", "order_id" from "order_item" where ("order_item"."order_id" in ($1, $2) and "order_item"."id" <> $3);

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "2"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."order_id" is null or not "order_item"."order_id" = $1) order by "order_item"."id" desc limit $2;

select distinct "order_id" from "order_item";

select "order_id", count(*) from "order_item" group by "order_item"."order_id";

--@ parameter 0 "1"
select count(distinct "order_id") from "order_item" where "order_item"."id" not in ($1);

select "id" from "order_item" where "order_item"."order_id" is not null order by "order_item"."id";

--@ parameter 0 "1"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."product_id" = $1 order by "order_item"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "product_id" from "order_item" where ("order_item"."product_id" in ($1, $2) and "order_item"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."product_id" is null or not "order_item"."product_id" = $1) order by "order_item"."id" desc limit $2;

select distinct "product_id" from "order_item";

select "product_id", count(*) from "order_item" group by "order_item"."product_id";

--@ parameter 0 "1"
select count(distinct "product_id") from "order_item" where "order_item"."id" not in ($1);

select "id" from "order_item" where "order_item"."product_id" is not null order by "order_item"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."product_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."product_id" >= $1 and "order_item"."product_id" < $2) order by "order_item"."product_id" desc, "order_item"."id" asc limit $3;

select min("product_id"), max("product_id") from "order_item";

select sum("product_id"), avg("product_id") from "order_item";

--@ parameter 0 "1"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."quantity" = $1 order by "order_item"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "quantity" from "order_item" where ("order_item"."quantity" in ($1, $2) and "order_item"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."quantity" is null or not "order_item"."quantity" = $1) order by "order_item"."id" desc limit $2;

select distinct "quantity" from "order_item";

select "quantity", count(*) from "order_item" group by "order_item"."quantity";

--@ parameter 0 "1"
select count(distinct "quantity") from "order_item" where "order_item"."id" not in ($1);

select "id" from "order_item" where "order_item"."quantity" is not null order by "order_item"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."quantity" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."quantity" >= $1 and "order_item"."quantity" < $2) order by "order_item"."quantity" desc, "order_item"."id" asc limit $3;

select min("quantity"), max("quantity") from "order_item";

select sum("quantity"), avg("quantity") from "order_item";

--@ parameter 0 "9.99"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."price" = $1 order by "order_item"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "2"
select "id", "price" from "order_item" where ("order_item"."price" in ($1, $2) and "order_item"."id" <> $3);

--@ parameter 0 "9.99"
--@ parameter 0 "2"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."price" is null or not "order_item"."price" = $1) order by "order_item"."id" desc limit $2;

select distinct "price" from "order_item";

select "price", count(*) from "order_item" group by "order_item"."price";

--@ parameter 0 "1"
select count(distinct "price") from "order_item" where "order_item"."id" not in ($1);

select "id" from "order_item" where "order_item"."price" is not null order by "order_item"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."price" between $1 and $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "5"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."price" >= $1 and "order_item"."price" < $2) order by "order_item"."price" desc, "order_item"."id" asc limit $3;

select min("price"), max("price") from "order_item";

select sum("price"), avg("price") from "order_item";

--@ parameter 0 "9.99"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."discount" = $1 order by "order_item"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "2"
select "id", "discount" from "order_item" where ("order_item"."discount" in ($1, $2) and "order_item"."id" <> $3);

--@ parameter 0 "9.99"
--@ parameter 0 "2"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."discount" is null or not "order_item"."discount" = $1) order by "order_item"."id" desc limit $2;

select distinct "discount" from "order_item";

select "discount", count(*) from "order_item" group by "order_item"."discount";

--@ parameter 0 "1"
select count(distinct "discount") from "order_item" where "order_item"."id" not in ($1);

select "id" from "order_item" where "order_item"."discount" is not null order by "order_item"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where "order_item"."discount" between $1 and $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "5"
select "id", "order_id", "product_id", "quantity", "price", "discount" from "order_item" where ("order_item"."discount" >= $1 and "order_item"."discount" < $2) order by "order_item"."discount" desc, "order_item"."id" asc limit $3;

select min("discount"), max("discount") from "order_item";

select sum("discount"), avg("discount") from "order_item";

select "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "order_item" inner join "orders" on "order_item"."order_id" = "orders"."id" order by "order_item"."id";

select "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "orders"."id", "orders"."customer_id", "orders"."address_id", "orders"."state", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "order_item" left join "orders" on "order_item"."order_id" = "orders"."id" where "orders"."id" is null;

--@ parameter 0 "1"
select "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "order_item_orders"."data" as "orders" from "order_item" "order_item" left join lateral (select json_build_array("order_item_orders"."id", "order_item_orders"."customer_id", "order_item_orders"."address_id", "order_item_orders"."state", "order_item_orders"."total", "order_item_orders"."note", "order_item_orders"."placed_at", "order_item_orders"."shipped_on", "order_item_orders"."version") as "data" from (select * from "orders" "order_item_orders" where "order_item_orders"."id" = "order_item"."order_id" limit $1) "order_item_orders") "order_item_orders" on true order by "order_item"."id" asc;

select "orders"."id", count("order_item"."id") from "orders" left join "order_item" on "order_item"."order_id" = "orders"."id" group by "orders"."id" order by "orders"."id";

select "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" from "order_item" inner join "product" on "order_item"."product_id" = "product"."id" order by "order_item"."id";

select "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" from "order_item" left join "product" on "order_item"."product_id" = "product"."id" where "product"."id" is null;

--@ parameter 0 "1"
select "order_item"."id", "order_item"."order_id", "order_item"."product_id", "order_item"."quantity", "order_item"."price", "order_item"."discount", "order_item_product"."data" as "product" from "order_item" "order_item" left join lateral (select json_build_array("order_item_product"."id", "order_item_product"."category_id", "order_item_product"."sku", "order_item_product"."title", "order_item_product"."description", "order_item_product"."price", "order_item_product"."weight", "order_item_product"."stock", "order_item_product"."published", "order_item_product"."attributes", "order_item_product"."created_at") as "data" from (select * from "product" "order_item_product" where "order_item_product"."id" = "order_item"."product_id" limit $1) "order_item_product") "order_item_product" on true order by "order_item"."id" asc;

select "product"."id", count("order_item"."id") from "product" left join "order_item" on "order_item"."product_id" = "product"."id" group by "product"."id" order by "product"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" "review" where "review"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" "review" order by "review"."id" asc limit $1 offset $2;

select count(*) as count from "review";

--@ parameter 0 "1"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."id" = $1 order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "review" where ("review"."id" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."id" is null or not "review"."id" = $1) order by "review"."id" desc limit $2;

select distinct "id" from "review";

select "id", count(*) from "review" group by "review"."id";

--@ parameter 0 "1"
select count(distinct "id") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."id" is not null order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."id" >= $1 and "review"."id" < $2) order by "review"."id" desc, "review"."id" asc limit $3;

select min("id"), max("id") from "review";

select sum("id"), avg("id") from "review";

--@ parameter 0 "1"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."product_id" = $1 order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "product_id" from "review" where ("review"."product_id" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."product_id" is null or not "review"."product_id" = $1) order by "review"."id" desc limit $2;

select distinct "product_id" from "review";

select "product_id", count(*) from "review" group by "review"."product_id";

--@ parameter 0 "1"
select count(distinct "product_id") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."product_id" is not null order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."product_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."product_id" >= $1 and "review"."product_id" < $2) order by "review"."product_id" desc, "review"."id" asc limit $3;

select min("product_id"), max("product_id") from "review";

select sum("product_id"), avg("product_id") from "review";

--@ parameter 0 "1"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."customer_id" = $1 order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "customer_id" from "review" where ("review"."customer_id" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."customer_id" is null or not "review"."customer_id" = $1) order by "review"."id" desc limit $2;

select distinct "customer_id" from "review";

select "customer_id", count(*) from "review" group by "review"."customer_id";

--@ parameter 0 "1"
select count(distinct "customer_id") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."customer_id" is not null order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."customer_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."customer_id" >= $1 and "review"."customer_id" < $2) order by "review"."customer_id" desc, "review"."id" asc limit $3;

select min("customer_id"), max("customer_id") from "review";

select sum("customer_id"), avg("customer_id") from "review";

--@ parameter 0 "1"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."rating" = $1 order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "rating" from "review" where ("review"."rating" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."rating" is null or not "review"."rating" = $1) order by "review"."id" desc limit $2;

select distinct "rating" from "review";

select "rating", count(*) from "review" group by "review"."rating";

--@ parameter 0 "1"
select count(distinct "rating") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."rating" is not null order by "review"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."rating" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."rating" >= $1 and "review"."rating" < $2) order by "review"."rating" desc, "review"."id" asc limit $3;

select min("rating"), max("rating") from "review";

select sum("rating"), avg("rating") from "review";

--@ parameter 0 "Ann"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."body" = $1 order by "review"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "body" from "review" where ("review"."body" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."body" is null or not "review"."body" = $1) order by "review"."id" desc limit $2;

select distinct "body" from "review";

select "body", count(*) from "review" group by "review"."body";

--@ parameter 0 "1"
select count(distinct "body") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."body" is not null order by "review"."id";

--@ parameter 0 "%o%"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."body" like $1;

--@ parameter 0 "%an%"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."body" ilike $1 order by "review"."id";

--@ parameter 0 "ann"
select lower("body") from "review" where lower("review"."body") = $1;

select "id", "body" from "review" "review" order by "review"."body" asc, "review"."id" asc;

--@ parameter 0 "2024-03-11 10:00:00"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."created_at" = $1 order by "review"."id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "2"
select "id", "created_at" from "review" where ("review"."created_at" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."created_at" is null or not "review"."created_at" = $1) order by "review"."id" desc limit $2;

select distinct "created_at" from "review";

select "created_at", count(*) from "review" group by "review"."created_at";

--@ parameter 0 "1"
select count(distinct "created_at") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."created_at" is not null order by "review"."id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."created_at" between $1 and $2;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
--@ parameter 0 "5"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."created_at" >= $1 and "review"."created_at" < $2) order by "review"."created_at" desc, "review"."id" asc limit $3;

select min("created_at"), max("created_at") from "review";

--@ parameter 0 "true"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where "review"."approved" = $1 order by "review"."id";

--@ parameter 0 "true"
--@ parameter 0 "false"
--@ parameter 0 "2"
select "id", "approved" from "review" where ("review"."approved" in ($1, $2) and "review"."id" <> $3);

--@ parameter 0 "true"
--@ parameter 0 "2"
select "id", "product_id", "customer_id", "rating", "body", "created_at", "approved" from "review" where ("review"."approved" is null or not "review"."approved" = $1) order by "review"."id" desc limit $2;

select distinct "approved" from "review";

select "approved", count(*) from "review" group by "review"."approved";

--@ parameter 0 "1"
select count(distinct "approved") from "review" where "review"."id" not in ($1);

select "id" from "review" where "review"."approved" is not null order by "review"."id";

select "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" from "review" inner join "product" on "review"."product_id" = "product"."id" order by "review"."id";

select "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "product"."id", "product"."category_id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."attributes", "product"."created_at" from "review" left join "product" on "review"."product_id" = "product"."id" where "product"."id" is null;

--@ parameter 0 "1"
select "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "review_product"."data" as "product" from "review" "review" left join lateral (select json_build_array("review_product"."id", "review_product"."category_id", "review_product"."sku", "review_product"."title", "review_product"."description", "review_product"."price", "review_product"."weight", "review_product"."stock", "review_product"."published", "review_product"."attributes", "review_product"."created_at") as "data" from (select * from "product" "review_product" where "review_product"."id" = "review"."product_id" limit $1) "review_product") "review_product" on true order by "review"."id" asc;

select "product"."id", count("review"."id") from "product" left join "review" on "review"."product_id" = "product"."id" group by "product"."id" order by "product"."id";

select "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" from "review" inner join "customer" on "review"."customer_id" = "customer"."id" order by "review"."id";

select "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login", "customer"."settings" from "review" left join "customer" on "review"."customer_id" = "customer"."id" where "customer"."id" is null;

--@ parameter 0 "1"
select "review"."id", "review"."product_id", "review"."customer_id", "review"."rating", "review"."body", "review"."created_at", "review"."approved", "review_customer"."data" as "customer" from "review" "review" left join lateral (select json_build_array("review_customer"."id", "review_customer"."email", "review_customer"."name", "review_customer"."nickname", "review_customer"."active", "review_customer"."credit", "review_customer"."born", "review_customer"."created_at", "review_customer"."last_login", "review_customer"."settings") as "data" from (select * from "customer" "review_customer" where "review_customer"."id" = "review"."customer_id" limit $1) "review_customer") "review_customer" on true order by "review"."id" asc;

select "customer"."id", count("review"."id") from "customer" left join "review" on "review"."customer_id" = "customer"."id" group by "customer"."id" order by "customer"."id";

--@ parameter 0 "1"
--@ parameter 0 "1"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" "employee" where "employee"."id" = $1 limit $2;

--@ parameter 0 "3"
--@ parameter 0 "1"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" "employee" order by "employee"."id" asc limit $1 offset $2;

select count(*) as count from "employee";

--@ parameter 0 "1"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."id" = $1 order by "employee"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "id" from "employee" where ("employee"."id" in ($1, $2) and "employee"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."id" is null or not "employee"."id" = $1) order by "employee"."id" desc limit $2;

select distinct "id" from "employee";

select "id", count(*) from "employee" group by "employee"."id";

--@ parameter 0 "1"
select count(distinct "id") from "employee" where "employee"."id" not in ($1);

select "id" from "employee" where "employee"."id" is not null order by "employee"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."id" >= $1 and "employee"."id" < $2) order by "employee"."id" desc, "employee"."id" asc limit $3;

select min("id"), max("id") from "employee";

select sum("id"), avg("id") from "employee";

--@ parameter 0 "1"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."manager_id" = $1 order by "employee"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "2"
select "id", "manager_id" from "employee" where ("employee"."manager_id" in ($1, $2) and "employee"."id" <> $3);

--@ parameter 0 "1"
--@ parameter 0 "2"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."manager_id" is null or not "employee"."manager_id" = $1) order by "employee"."id" desc limit $2;

select distinct "manager_id" from "employee";

select "manager_id", count(*) from "employee" group by "employee"."manager_id";

--@ parameter 0 "1"
select count(distinct "manager_id") from "employee" where "employee"."id" not in ($1);

select "id" from "employee" where "employee"."manager_id" is not null order by "employee"."id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."manager_id" between $1 and $2;

--@ parameter 0 "1"
--@ parameter 0 "3"
--@ parameter 0 "5"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."manager_id" >= $1 and "employee"."manager_id" < $2) order by "employee"."manager_id" desc, "employee"."id" asc limit $3;

select min("manager_id"), max("manager_id") from "employee";

select sum("manager_id"), avg("manager_id") from "employee";

--@ parameter 0 "Ann"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."name" = $1 order by "employee"."id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
--@ parameter 0 "2"
select "id", "name" from "employee" where ("employee"."name" in ($1, $2) and "employee"."id" <> $3);

--@ parameter 0 "Ann"
--@ parameter 0 "2"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."name" is null or not "employee"."name" = $1) order by "employee"."id" desc limit $2;

select distinct "name" from "employee";

select "name", count(*) from "employee" group by "employee"."name";

--@ parameter 0 "1"
select count(distinct "name") from "employee" where "employee"."id" not in ($1);

select "id" from "employee" where "employee"."name" is not null order by "employee"."id";

--@ parameter 0 "%o%"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."name" like $1;

--@ parameter 0 "%an%"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."name" ilike $1 order by "employee"."id";

--@ parameter 0 "ann"
select lower("name") from "employee" where lower("employee"."name") = $1;

select "id", "name" from "employee" "employee" order by "employee"."name" asc, "employee"."id" asc;

--@ parameter 0 "9.99"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."salary" = $1 order by "employee"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "2"
select "id", "salary" from "employee" where ("employee"."salary" in ($1, $2) and "employee"."id" <> $3);

--@ parameter 0 "9.99"
--@ parameter 0 "2"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."salary" is null or not "employee"."salary" = $1) order by "employee"."id" desc limit $2;

select distinct "salary" from "employee";

select "salary", count(*) from "employee" group by "employee"."salary";

--@ parameter 0 "1"
select count(distinct "salary") from "employee" where "employee"."id" not in ($1);

select "id" from "employee" where "employee"."salary" is not null order by "employee"."id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."salary" between $1 and $2;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
--@ parameter 0 "5"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."salary" >= $1 and "employee"."salary" < $2) order by "employee"."salary" desc, "employee"."id" asc limit $3;

select min("salary"), max("salary") from "employee";

select sum("salary"), avg("salary") from "employee";

--@ parameter 0 "2016-06-06"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."hired_on" = $1 order by "employee"."id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
--@ parameter 0 "2"
select "id", "hired_on" from "employee" where ("employee"."hired_on" in ($1, $2) and "employee"."id" <> $3);

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."hired_on" is null or not "employee"."hired_on" = $1) order by "employee"."id" desc limit $2;

select distinct "hired_on" from "employee";

select "hired_on", count(*) from "employee" group by "employee"."hired_on";

--@ parameter 0 "1"
select count(distinct "hired_on") from "employee" where "employee"."id" not in ($1);

select "id" from "employee" where "employee"."hired_on" is not null order by "employee"."id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where "employee"."hired_on" between $1 and $2;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
--@ parameter 0 "5"
select "id", "manager_id", "name", "salary", "hired_on" from "employee" where ("employee"."hired_on" >= $1 and "employee"."hired_on" < $2) order by "employee"."hired_on" desc, "employee"."id" asc limit $3;

select min("hired_on"), max("hired_on") from "employee";

