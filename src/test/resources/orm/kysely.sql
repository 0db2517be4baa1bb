-- Captured by OrmCaptureIT from node/kysely.mjs, not written by hand.

--@ parameter 0 "1"
select * from "customer" where "id" = $1;

select count(*) as "total" from "customer";

--@ parameter 0 "1"
select * from "customer" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "customer" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "customer";

--@ parameter 0 "1"
select "id", count("id") as "n" from "customer" group by "id" having count("id") > $1;

select "id" from "customer" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "customer" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "customer" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "customer";

--@ parameter 0 "Ann"
select * from "customer" where "email" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "email" from "customer" where "email" in ($1, $2) order by "id" desc;

select distinct "email" from "customer";

--@ parameter 0 "1"
select "email", count("id") as "n" from "customer" group by "email" having count("id") > $1;

select "id" from "customer" where "email" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "customer" where "email" like $1;

--@ parameter 0 "a%"
select "id" from "customer" where "email" ilike $1;

select lower("email") as "l" from "customer" order by "id";

--@ parameter 0 "Ann"
select * from "customer" where "name" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "name" from "customer" where "name" in ($1, $2) order by "id" desc;

select distinct "name" from "customer";

--@ parameter 0 "1"
select "name", count("id") as "n" from "customer" group by "name" having count("id") > $1;

select "id" from "customer" where "name" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "customer" where "name" like $1;

--@ parameter 0 "a%"
select "id" from "customer" where "name" ilike $1;

select lower("name") as "l" from "customer" order by "id";

--@ parameter 0 "Ann"
select * from "customer" where "nickname" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "nickname" from "customer" where "nickname" in ($1, $2) order by "id" desc;

select distinct "nickname" from "customer";

--@ parameter 0 "1"
select "nickname", count("id") as "n" from "customer" group by "nickname" having count("id") > $1;

select "id" from "customer" where "nickname" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "customer" where "nickname" like $1;

--@ parameter 0 "a%"
select "id" from "customer" where "nickname" ilike $1;

select lower("nickname") as "l" from "customer" order by "id";

--@ parameter 0 "true"
select * from "customer" where "active" = $1 order by "id";

--@ parameter 0 "true"
--@ parameter 0 "false"
select "id", "active" from "customer" where "active" in ($1, $2) order by "id" desc;

select distinct "active" from "customer";

--@ parameter 0 "1"
select "active", count("id") as "n" from "customer" group by "active" having count("id") > $1;

select "id" from "customer" where "active" is not null order by "id";

--@ parameter 0 "9.99"
select * from "customer" where "credit" = $1 order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "credit" from "customer" where "credit" in ($1, $2) order by "id" desc;

select distinct "credit" from "customer";

--@ parameter 0 "1"
select "credit", count("id") as "n" from "customer" group by "credit" having count("id") > $1;

select "id" from "customer" where "credit" is not null order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "customer" where "credit" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "credit" desc, "id" limit $1 offset $2;

--@ parameter 0 "9.99"
select * from "customer" where ("credit" < $1 or "credit" is null);

select sum("credit") as "s", avg("credit") as "a", max("credit") as "m" from "customer";

--@ parameter 0 "2016-06-06"
select * from "customer" where "born" = $1 order by "id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select "id", "born" from "customer" where "born" in ($1, $2) order by "id" desc;

select distinct "born" from "customer";

--@ parameter 0 "1"
select "born", count("id") as "n" from "customer" group by "born" having count("id") > $1;

select "id" from "customer" where "born" is not null order by "id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "customer" where "born" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "born" desc, "id" limit $1 offset $2;

--@ parameter 0 "2016-06-06"
select * from "customer" where ("born" < $1 or "born" is null);

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "customer" where "created_at" = $1 order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select "id", "created_at" from "customer" where "created_at" in ($1, $2) order by "id" desc;

select distinct "created_at" from "customer";

--@ parameter 0 "1"
select "created_at", count("id") as "n" from "customer" group by "created_at" having count("id") > $1;

select "id" from "customer" where "created_at" is not null order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "customer" where "created_at" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "created_at" desc, "id" limit $1 offset $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "customer" where ("created_at" < $1 or "created_at" is null);

--@ parameter 0 "2024-03-11 10:00:00"
select * from "customer" where "last_login" = $1 order by "id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select "id", "last_login" from "customer" where "last_login" in ($1, $2) order by "id" desc;

select distinct "last_login" from "customer";

--@ parameter 0 "1"
select "last_login", count("id") as "n" from "customer" group by "last_login" having count("id") > $1;

select "id" from "customer" where "last_login" is not null order by "id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select * from "customer" where "last_login" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "last_login" desc, "id" limit $1 offset $2;

--@ parameter 0 "2024-03-11 10:00:00"
select * from "customer" where ("last_login" < $1 or "last_login" is null);

select "id" from "customer" where "settings" is not null order by "id";

select * from "customer" where exists (select "id" from "address" where "address"."customer_id" = "customer"."id");

select "id", (select count(*) as "n" from "address" where "address"."customer_id" = "customer"."id") as "n" from "customer" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "address" where "address"."customer_id" = "customer"."id" order by "id") as agg) as "children" from "customer" order by "id";

with "c" as (select "customer_id", count(*) as "n" from "address" group by "customer_id") select "customer"."id", "c"."n" from "customer" left join "c" on "c"."customer_id" = "customer"."id" order by "customer"."id";

select * from "customer" where exists (select "id" from "orders" where "orders"."customer_id" = "customer"."id");

select "id", (select count(*) as "n" from "orders" where "orders"."customer_id" = "customer"."id") as "n" from "customer" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "orders" where "orders"."customer_id" = "customer"."id" order by "id") as agg) as "children" from "customer" order by "id";

with "c" as (select "customer_id", count(*) as "n" from "orders" group by "customer_id") select "customer"."id", "c"."n" from "customer" left join "c" on "c"."customer_id" = "customer"."id" order by "customer"."id";

select * from "customer" where exists (select "id" from "review" where "review"."customer_id" = "customer"."id");

select "id", (select count(*) as "n" from "review" where "review"."customer_id" = "customer"."id") as "n" from "customer" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "review" where "review"."customer_id" = "customer"."id" order by "id") as agg) as "children" from "customer" order by "id";

with "c" as (select "customer_id", count(*) as "n" from "review" group by "customer_id") select "customer"."id", "c"."n" from "customer" left join "c" on "c"."customer_id" = "customer"."id" order by "customer"."id";

--@ parameter 0 "1"
select * from "address" where "id" = $1;

select count(*) as "total" from "address";

--@ parameter 0 "1"
select * from "address" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "address" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "address";

--@ parameter 0 "1"
select "id", count("id") as "n" from "address" group by "id" having count("id") > $1;

select "id" from "address" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "address" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "address" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "address" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "address";

--@ parameter 0 "1"
select * from "address" where "customer_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id" from "address" where "customer_id" in ($1, $2) order by "id" desc;

select distinct "customer_id" from "address";

--@ parameter 0 "1"
select "customer_id", count("id") as "n" from "address" group by "customer_id" having count("id") > $1;

select "id" from "address" where "customer_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "address" where "customer_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "address" order by "customer_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "address" where ("customer_id" < $1 or "customer_id" is null);

select sum("customer_id") as "s", avg("customer_id") as "a", max("customer_id") as "m" from "address";

--@ parameter 0 "Ann"
select * from "address" where "street" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "street" from "address" where "street" in ($1, $2) order by "id" desc;

select distinct "street" from "address";

--@ parameter 0 "1"
select "street", count("id") as "n" from "address" group by "street" having count("id") > $1;

select "id" from "address" where "street" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "address" where "street" like $1;

--@ parameter 0 "a%"
select "id" from "address" where "street" ilike $1;

select lower("street") as "l" from "address" order by "id";

--@ parameter 0 "Ann"
select * from "address" where "city" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "city" from "address" where "city" in ($1, $2) order by "id" desc;

select distinct "city" from "address";

--@ parameter 0 "1"
select "city", count("id") as "n" from "address" group by "city" having count("id") > $1;

select "id" from "address" where "city" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "address" where "city" like $1;

--@ parameter 0 "a%"
select "id" from "address" where "city" ilike $1;

select lower("city") as "l" from "address" order by "id";

--@ parameter 0 "Ann"
select * from "address" where "zip" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "zip" from "address" where "zip" in ($1, $2) order by "id" desc;

select distinct "zip" from "address";

--@ parameter 0 "1"
select "zip", count("id") as "n" from "address" group by "zip" having count("id") > $1;

select "id" from "address" where "zip" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "address" where "zip" like $1;

--@ parameter 0 "a%"
select "id" from "address" where "zip" ilike $1;

select lower("zip") as "l" from "address" order by "id";

--@ parameter 0 "Ann"
select * from "address" where "country" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "country" from "address" where "country" in ($1, $2) order by "id" desc;

select distinct "country" from "address";

--@ parameter 0 "1"
select "country", count("id") as "n" from "address" group by "country" having count("id") > $1;

select "id" from "address" where "country" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "address" where "country" like $1;

--@ parameter 0 "a%"
select "id" from "address" where "country" ilike $1;

select lower("country") as "l" from "address" order by "id";

--@ parameter 0 "true"
select * from "address" where "is_default" = $1 order by "id";

--@ parameter 0 "true"
--@ parameter 0 "false"
select "id", "is_default" from "address" where "is_default" in ($1, $2) order by "id" desc;

select distinct "is_default" from "address";

--@ parameter 0 "1"
select "is_default", count("id") as "n" from "address" group by "is_default" having count("id") > $1;

select "id" from "address" where "is_default" is not null order by "id";

select "address".* from "address" inner join "customer" on "customer"."id" = "address"."customer_id" order by "address"."id";

--@ parameter 0 "3"
select "address"."id", "customer"."id" as "other" from "address" left join "customer" on "customer"."id" = "address"."customer_id" order by "address"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "customer" where "customer"."id" = "address"."customer_id") as obj) as "parent" from "address" order by "id";

select * from "address" where exists (select "id" from "orders" where "orders"."address_id" = "address"."id");

select "id", (select count(*) as "n" from "orders" where "orders"."address_id" = "address"."id") as "n" from "address" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "orders" where "orders"."address_id" = "address"."id" order by "id") as agg) as "children" from "address" order by "id";

with "c" as (select "address_id", count(*) as "n" from "orders" group by "address_id") select "address"."id", "c"."n" from "address" left join "c" on "c"."address_id" = "address"."id" order by "address"."id";

--@ parameter 0 "1"
select * from "category" where "id" = $1;

select count(*) as "total" from "category";

--@ parameter 0 "1"
select * from "category" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "category" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "category";

--@ parameter 0 "1"
select "id", count("id") as "n" from "category" group by "id" having count("id") > $1;

select "id" from "category" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "category" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "category" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "category";

--@ parameter 0 "1"
select * from "category" where "parent_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "parent_id" from "category" where "parent_id" in ($1, $2) order by "id" desc;

select distinct "parent_id" from "category";

--@ parameter 0 "1"
select "parent_id", count("id") as "n" from "category" group by "parent_id" having count("id") > $1;

select "id" from "category" where "parent_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "parent_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "category" order by "parent_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "category" where ("parent_id" < $1 or "parent_id" is null);

select sum("parent_id") as "s", avg("parent_id") as "a", max("parent_id") as "m" from "category";

--@ parameter 0 "Ann"
select * from "category" where "name" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "name" from "category" where "name" in ($1, $2) order by "id" desc;

select distinct "name" from "category";

--@ parameter 0 "1"
select "name", count("id") as "n" from "category" group by "name" having count("id") > $1;

select "id" from "category" where "name" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "category" where "name" like $1;

--@ parameter 0 "a%"
select "id" from "category" where "name" ilike $1;

select lower("name") as "l" from "category" order by "id";

--@ parameter 0 "1"
select * from "category" where "position" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "position" from "category" where "position" in ($1, $2) order by "id" desc;

select distinct "position" from "category";

--@ parameter 0 "1"
select "position", count("id") as "n" from "category" group by "position" having count("id") > $1;

select "id" from "category" where "position" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "position" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "category" order by "position" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "category" where ("position" < $1 or "position" is null);

select sum("position") as "s", avg("position") as "a", max("position") as "m" from "category";

select * from "category" where exists (select "id" from "product" where "product"."category_id" = "category"."id");

select "id", (select count(*) as "n" from "product" where "product"."category_id" = "category"."id") as "n" from "category" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "product" where "product"."category_id" = "category"."id" order by "id") as agg) as "children" from "category" order by "id";

with "c" as (select "category_id", count(*) as "n" from "product" group by "category_id") select "category"."id", "c"."n" from "category" left join "c" on "c"."category_id" = "category"."id" order by "category"."id";

--@ parameter 0 "1"
select * from "product" where "id" = $1;

select count(*) as "total" from "product";

--@ parameter 0 "1"
select * from "product" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "product" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "product";

--@ parameter 0 "1"
select "id", count("id") as "n" from "product" group by "id" having count("id") > $1;

select "id" from "product" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "product" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "product";

--@ parameter 0 "1"
select * from "product" where "category_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "category_id" from "product" where "category_id" in ($1, $2) order by "id" desc;

select distinct "category_id" from "product";

--@ parameter 0 "1"
select "category_id", count("id") as "n" from "product" group by "category_id" having count("id") > $1;

select "id" from "product" where "category_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "category_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "category_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "product" where ("category_id" < $1 or "category_id" is null);

select sum("category_id") as "s", avg("category_id") as "a", max("category_id") as "m" from "product";

--@ parameter 0 "Ann"
select * from "product" where "sku" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "sku" from "product" where "sku" in ($1, $2) order by "id" desc;

select distinct "sku" from "product";

--@ parameter 0 "1"
select "sku", count("id") as "n" from "product" group by "sku" having count("id") > $1;

select "id" from "product" where "sku" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "product" where "sku" like $1;

--@ parameter 0 "a%"
select "id" from "product" where "sku" ilike $1;

select lower("sku") as "l" from "product" order by "id";

--@ parameter 0 "Ann"
select * from "product" where "title" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "title" from "product" where "title" in ($1, $2) order by "id" desc;

select distinct "title" from "product";

--@ parameter 0 "1"
select "title", count("id") as "n" from "product" group by "title" having count("id") > $1;

select "id" from "product" where "title" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "product" where "title" like $1;

--@ parameter 0 "a%"
select "id" from "product" where "title" ilike $1;

select lower("title") as "l" from "product" order by "id";

--@ parameter 0 "Ann"
select * from "product" where "description" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "description" from "product" where "description" in ($1, $2) order by "id" desc;

select distinct "description" from "product";

--@ parameter 0 "1"
select "description", count("id") as "n" from "product" group by "description" having count("id") > $1;

select "id" from "product" where "description" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "product" where "description" like $1;

--@ parameter 0 "a%"
select "id" from "product" where "description" ilike $1;

select lower("description") as "l" from "product" order by "id";

--@ parameter 0 "9.99"
select * from "product" where "price" = $1 order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "price" from "product" where "price" in ($1, $2) order by "id" desc;

select distinct "price" from "product";

--@ parameter 0 "1"
select "price", count("id") as "n" from "product" group by "price" having count("id") > $1;

select "id" from "product" where "price" is not null order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "product" where "price" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "price" desc, "id" limit $1 offset $2;

--@ parameter 0 "9.99"
select * from "product" where ("price" < $1 or "price" is null);

select sum("price") as "s", avg("price") as "a", max("price") as "m" from "product";

--@ parameter 0 "0.3"
select * from "product" where "weight" = $1 order by "id";

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
select "id", "weight" from "product" where "weight" in ($1, $2) order by "id" desc;

select distinct "weight" from "product";

--@ parameter 0 "1"
select "weight", count("id") as "n" from "product" group by "weight" having count("id") > $1;

select "id" from "product" where "weight" is not null order by "id";

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
select * from "product" where "weight" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "weight" desc, "id" limit $1 offset $2;

--@ parameter 0 "0.3"
select * from "product" where ("weight" < $1 or "weight" is null);

--@ parameter 0 "1"
select * from "product" where "stock" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "stock" from "product" where "stock" in ($1, $2) order by "id" desc;

select distinct "stock" from "product";

--@ parameter 0 "1"
select "stock", count("id") as "n" from "product" group by "stock" having count("id") > $1;

select "id" from "product" where "stock" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "stock" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "stock" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "product" where ("stock" < $1 or "stock" is null);

select sum("stock") as "s", avg("stock") as "a", max("stock") as "m" from "product";

--@ parameter 0 "true"
select * from "product" where "published" = $1 order by "id";

--@ parameter 0 "true"
--@ parameter 0 "false"
select "id", "published" from "product" where "published" in ($1, $2) order by "id" desc;

select distinct "published" from "product";

--@ parameter 0 "1"
select "published", count("id") as "n" from "product" group by "published" having count("id") > $1;

select "id" from "product" where "published" is not null order by "id";

select "id" from "product" where "attributes" is not null order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "product" where "created_at" = $1 order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select "id", "created_at" from "product" where "created_at" in ($1, $2) order by "id" desc;

select distinct "created_at" from "product";

--@ parameter 0 "1"
select "created_at", count("id") as "n" from "product" group by "created_at" having count("id") > $1;

select "id" from "product" where "created_at" is not null order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "product" where "created_at" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "created_at" desc, "id" limit $1 offset $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "product" where ("created_at" < $1 or "created_at" is null);

select "product".* from "product" inner join "category" on "category"."id" = "product"."category_id" order by "product"."id";

--@ parameter 0 "3"
select "product"."id", "category"."id" as "other" from "product" left join "category" on "category"."id" = "product"."category_id" order by "product"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "category" where "category"."id" = "product"."category_id") as obj) as "parent" from "product" order by "id";

select * from "product" where exists (select "id" from "order_item" where "order_item"."product_id" = "product"."id");

select "id", (select count(*) as "n" from "order_item" where "order_item"."product_id" = "product"."id") as "n" from "product" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "order_item" where "order_item"."product_id" = "product"."id" order by "id") as agg) as "children" from "product" order by "id";

with "c" as (select "product_id", count(*) as "n" from "order_item" group by "product_id") select "product"."id", "c"."n" from "product" left join "c" on "c"."product_id" = "product"."id" order by "product"."id";

select * from "product" where exists (select "id" from "review" where "review"."product_id" = "product"."id");

select "id", (select count(*) as "n" from "review" where "review"."product_id" = "product"."id") as "n" from "product" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "review" where "review"."product_id" = "product"."id" order by "id") as agg) as "children" from "product" order by "id";

with "c" as (select "product_id", count(*) as "n" from "review" group by "product_id") select "product"."id", "c"."n" from "product" left join "c" on "c"."product_id" = "product"."id" order by "product"."id";

--@ parameter 0 "1"
select * from "tag" where "id" = $1;

select count(*) as "total" from "tag";

--@ parameter 0 "1"
select * from "tag" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "tag" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "tag";

--@ parameter 0 "1"
select "id", count("id") as "n" from "tag" group by "id" having count("id") > $1;

select "id" from "tag" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "tag" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "tag" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "tag" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "tag";

--@ parameter 0 "Ann"
select * from "tag" where "name" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "name" from "tag" where "name" in ($1, $2) order by "id" desc;

select distinct "name" from "tag";

--@ parameter 0 "1"
select "name", count("id") as "n" from "tag" group by "name" having count("id") > $1;

select "id" from "tag" where "name" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "tag" where "name" like $1;

--@ parameter 0 "a%"
select "id" from "tag" where "name" ilike $1;

select lower("name") as "l" from "tag" order by "id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select * from "orders" where "id" = $1;

select count(*) as "total" from "orders";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select * from "orders" where "id" = $1 order by "id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
select "id", "id" from "orders" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "orders";

--@ parameter 0 "1"
select "id", count("id") as "n" from "orders" group by "id" having count("id") > $1;

select "id" from "orders" where "id" is not null order by "id";

--@ parameter 0 "1"
select * from "orders" where "customer_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id" from "orders" where "customer_id" in ($1, $2) order by "id" desc;

select distinct "customer_id" from "orders";

--@ parameter 0 "1"
select "customer_id", count("id") as "n" from "orders" group by "customer_id" having count("id") > $1;

select "id" from "orders" where "customer_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "customer_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "customer_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "orders" where ("customer_id" < $1 or "customer_id" is null);

select sum("customer_id") as "s", avg("customer_id") as "a", max("customer_id") as "m" from "orders";

--@ parameter 0 "1"
select * from "orders" where "address_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "address_id" from "orders" where "address_id" in ($1, $2) order by "id" desc;

select distinct "address_id" from "orders";

--@ parameter 0 "1"
select "address_id", count("id") as "n" from "orders" group by "address_id" having count("id") > $1;

select "id" from "orders" where "address_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "address_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "address_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "orders" where ("address_id" < $1 or "address_id" is null);

select sum("address_id") as "s", avg("address_id") as "a", max("address_id") as "m" from "orders";

--@ parameter 0 "paid"
select * from "orders" where "state" = $1 order by "id";

--@ parameter 0 "paid"
--@ parameter 0 "shipped"
select "id", "state" from "orders" where "state" in ($1, $2) order by "id" desc;

select distinct "state" from "orders";

--@ parameter 0 "1"
select "state", count("id") as "n" from "orders" group by "state" having count("id") > $1;

select "id" from "orders" where "state" is not null order by "id";

--@ parameter 0 "9.99"
select * from "orders" where "total" = $1 order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "total" from "orders" where "total" in ($1, $2) order by "id" desc;

select distinct "total" from "orders";

--@ parameter 0 "1"
select "total", count("id") as "n" from "orders" group by "total" having count("id") > $1;

select "id" from "orders" where "total" is not null order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "orders" where "total" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "total" desc, "id" limit $1 offset $2;

--@ parameter 0 "9.99"
select * from "orders" where ("total" < $1 or "total" is null);

select sum("total") as "s", avg("total") as "a", max("total") as "m" from "orders";

--@ parameter 0 "Ann"
select * from "orders" where "note" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "note" from "orders" where "note" in ($1, $2) order by "id" desc;

select distinct "note" from "orders";

--@ parameter 0 "1"
select "note", count("id") as "n" from "orders" group by "note" having count("id") > $1;

select "id" from "orders" where "note" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "orders" where "note" like $1;

--@ parameter 0 "a%"
select "id" from "orders" where "note" ilike $1;

select lower("note") as "l" from "orders" order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "orders" where "placed_at" = $1 order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select "id", "placed_at" from "orders" where "placed_at" in ($1, $2) order by "id" desc;

select distinct "placed_at" from "orders";

--@ parameter 0 "1"
select "placed_at", count("id") as "n" from "orders" group by "placed_at" having count("id") > $1;

select "id" from "orders" where "placed_at" is not null order by "id";

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "orders" where "placed_at" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "placed_at" desc, "id" limit $1 offset $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "orders" where ("placed_at" < $1 or "placed_at" is null);

--@ parameter 0 "2016-06-06"
select * from "orders" where "shipped_on" = $1 order by "id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select "id", "shipped_on" from "orders" where "shipped_on" in ($1, $2) order by "id" desc;

select distinct "shipped_on" from "orders";

--@ parameter 0 "1"
select "shipped_on", count("id") as "n" from "orders" group by "shipped_on" having count("id") > $1;

select "id" from "orders" where "shipped_on" is not null order by "id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "orders" where "shipped_on" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "shipped_on" desc, "id" limit $1 offset $2;

--@ parameter 0 "2016-06-06"
select * from "orders" where ("shipped_on" < $1 or "shipped_on" is null);

--@ parameter 0 "1"
select * from "orders" where "version" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "version" from "orders" where "version" in ($1, $2) order by "id" desc;

select distinct "version" from "orders";

--@ parameter 0 "1"
select "version", count("id") as "n" from "orders" group by "version" having count("id") > $1;

select "id" from "orders" where "version" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "version" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "version" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "orders" where ("version" < $1 or "version" is null);

select sum("version") as "s", avg("version") as "a", max("version") as "m" from "orders";

select "orders".* from "orders" inner join "customer" on "customer"."id" = "orders"."customer_id" order by "orders"."id";

--@ parameter 0 "3"
select "orders"."id", "customer"."id" as "other" from "orders" left join "customer" on "customer"."id" = "orders"."customer_id" order by "orders"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "customer" where "customer"."id" = "orders"."customer_id") as obj) as "parent" from "orders" order by "id";

select "orders".* from "orders" inner join "address" on "address"."id" = "orders"."address_id" order by "orders"."id";

--@ parameter 0 "3"
select "orders"."id", "address"."id" as "other" from "orders" left join "address" on "address"."id" = "orders"."address_id" order by "orders"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "address" where "address"."id" = "orders"."address_id") as obj) as "parent" from "orders" order by "id";

select * from "orders" where exists (select "id" from "order_item" where "order_item"."order_id" = "orders"."id");

select "id", (select count(*) as "n" from "order_item" where "order_item"."order_id" = "orders"."id") as "n" from "orders" order by "id";

select "id", (select coalesce(json_agg(agg), '[]') from (select "id" from "order_item" where "order_item"."order_id" = "orders"."id" order by "id") as agg) as "children" from "orders" order by "id";

with "c" as (select "order_id", count(*) as "n" from "order_item" group by "order_id") select "orders"."id", "c"."n" from "orders" left join "c" on "c"."order_id" = "orders"."id" order by "orders"."id";

--@ parameter 0 "1"
select * from "order_item" where "id" = $1;

select count(*) as "total" from "order_item";

--@ parameter 0 "1"
select * from "order_item" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "order_item" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "order_item";

--@ parameter 0 "1"
select "id", count("id") as "n" from "order_item" group by "id" having count("id") > $1;

select "id" from "order_item" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "order_item" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "order_item";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select * from "order_item" where "order_id" = $1 order by "id";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
select "id", "order_id" from "order_item" where "order_id" in ($1, $2) order by "id" desc;

select distinct "order_id" from "order_item";

--@ parameter 0 "1"
select "order_id", count("id") as "n" from "order_item" group by "order_id" having count("id") > $1;

select "id" from "order_item" where "order_id" is not null order by "id";

--@ parameter 0 "1"
select * from "order_item" where "product_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "product_id" from "order_item" where "product_id" in ($1, $2) order by "id" desc;

select distinct "product_id" from "order_item";

--@ parameter 0 "1"
select "product_id", count("id") as "n" from "order_item" group by "product_id" having count("id") > $1;

select "id" from "order_item" where "product_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "product_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "product_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "order_item" where ("product_id" < $1 or "product_id" is null);

select sum("product_id") as "s", avg("product_id") as "a", max("product_id") as "m" from "order_item";

--@ parameter 0 "1"
select * from "order_item" where "quantity" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "quantity" from "order_item" where "quantity" in ($1, $2) order by "id" desc;

select distinct "quantity" from "order_item";

--@ parameter 0 "1"
select "quantity", count("id") as "n" from "order_item" group by "quantity" having count("id") > $1;

select "id" from "order_item" where "quantity" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "quantity" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "quantity" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "order_item" where ("quantity" < $1 or "quantity" is null);

select sum("quantity") as "s", avg("quantity") as "a", max("quantity") as "m" from "order_item";

--@ parameter 0 "9.99"
select * from "order_item" where "price" = $1 order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "price" from "order_item" where "price" in ($1, $2) order by "id" desc;

select distinct "price" from "order_item";

--@ parameter 0 "1"
select "price", count("id") as "n" from "order_item" group by "price" having count("id") > $1;

select "id" from "order_item" where "price" is not null order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "order_item" where "price" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "price" desc, "id" limit $1 offset $2;

--@ parameter 0 "9.99"
select * from "order_item" where ("price" < $1 or "price" is null);

select sum("price") as "s", avg("price") as "a", max("price") as "m" from "order_item";

--@ parameter 0 "9.99"
select * from "order_item" where "discount" = $1 order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "discount" from "order_item" where "discount" in ($1, $2) order by "id" desc;

select distinct "discount" from "order_item";

--@ parameter 0 "1"
select "discount", count("id") as "n" from "order_item" group by "discount" having count("id") > $1;

select "id" from "order_item" where "discount" is not null order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "order_item" where "discount" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "discount" desc, "id" limit $1 offset $2;

--@ parameter 0 "9.99"
select * from "order_item" where ("discount" < $1 or "discount" is null);

select sum("discount") as "s", avg("discount") as "a", max("discount") as "m" from "order_item";

select "order_item".* from "order_item" inner join "orders" on "orders"."id" = "order_item"."order_id" order by "order_item"."id";

--@ parameter 0 "3"
select "order_item"."id", "orders"."id" as "other" from "order_item" left join "orders" on "orders"."id" = "order_item"."order_id" order by "order_item"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "orders" where "orders"."id" = "order_item"."order_id") as obj) as "parent" from "order_item" order by "id";

select "order_item".* from "order_item" inner join "product" on "product"."id" = "order_item"."product_id" order by "order_item"."id";

--@ parameter 0 "3"
select "order_item"."id", "product"."id" as "other" from "order_item" left join "product" on "product"."id" = "order_item"."product_id" order by "order_item"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "product" where "product"."id" = "order_item"."product_id") as obj) as "parent" from "order_item" order by "id";

--@ parameter 0 "1"
select * from "review" where "id" = $1;

select count(*) as "total" from "review";

--@ parameter 0 "1"
select * from "review" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "review" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "review";

--@ parameter 0 "1"
select "id", count("id") as "n" from "review" group by "id" having count("id") > $1;

select "id" from "review" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "review" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "review";

--@ parameter 0 "1"
select * from "review" where "product_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "product_id" from "review" where "product_id" in ($1, $2) order by "id" desc;

select distinct "product_id" from "review";

--@ parameter 0 "1"
select "product_id", count("id") as "n" from "review" group by "product_id" having count("id") > $1;

select "id" from "review" where "product_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "product_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "product_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "review" where ("product_id" < $1 or "product_id" is null);

select sum("product_id") as "s", avg("product_id") as "a", max("product_id") as "m" from "review";

--@ parameter 0 "1"
select * from "review" where "customer_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "customer_id" from "review" where "customer_id" in ($1, $2) order by "id" desc;

select distinct "customer_id" from "review";

--@ parameter 0 "1"
select "customer_id", count("id") as "n" from "review" group by "customer_id" having count("id") > $1;

select "id" from "review" where "customer_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "customer_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "customer_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "review" where ("customer_id" < $1 or "customer_id" is null);

select sum("customer_id") as "s", avg("customer_id") as "a", max("customer_id") as "m" from "review";

--@ parameter 0 "1"
select * from "review" where "rating" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "rating" from "review" where "rating" in ($1, $2) order by "id" desc;

select distinct "rating" from "review";

--@ parameter 0 "1"
select "rating", count("id") as "n" from "review" group by "rating" having count("id") > $1;

select "id" from "review" where "rating" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "rating" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "rating" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "review" where ("rating" < $1 or "rating" is null);

select sum("rating") as "s", avg("rating") as "a", max("rating") as "m" from "review";

--@ parameter 0 "Ann"
select * from "review" where "body" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "body" from "review" where "body" in ($1, $2) order by "id" desc;

select distinct "body" from "review";

--@ parameter 0 "1"
select "body", count("id") as "n" from "review" group by "body" having count("id") > $1;

select "id" from "review" where "body" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "review" where "body" like $1;

--@ parameter 0 "a%"
select "id" from "review" where "body" ilike $1;

select lower("body") as "l" from "review" order by "id";

--@ parameter 0 "2024-03-11 10:00:00"
select * from "review" where "created_at" = $1 order by "id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select "id", "created_at" from "review" where "created_at" in ($1, $2) order by "id" desc;

select distinct "created_at" from "review";

--@ parameter 0 "1"
select "created_at", count("id") as "n" from "review" group by "created_at" having count("id") > $1;

select "id" from "review" where "created_at" is not null order by "id";

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select * from "review" where "created_at" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "created_at" desc, "id" limit $1 offset $2;

--@ parameter 0 "2024-03-11 10:00:00"
select * from "review" where ("created_at" < $1 or "created_at" is null);

--@ parameter 0 "true"
select * from "review" where "approved" = $1 order by "id";

--@ parameter 0 "true"
--@ parameter 0 "false"
select "id", "approved" from "review" where "approved" in ($1, $2) order by "id" desc;

select distinct "approved" from "review";

--@ parameter 0 "1"
select "approved", count("id") as "n" from "review" group by "approved" having count("id") > $1;

select "id" from "review" where "approved" is not null order by "id";

select "review".* from "review" inner join "product" on "product"."id" = "review"."product_id" order by "review"."id";

--@ parameter 0 "3"
select "review"."id", "product"."id" as "other" from "review" left join "product" on "product"."id" = "review"."product_id" order by "review"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "product" where "product"."id" = "review"."product_id") as obj) as "parent" from "review" order by "id";

select "review".* from "review" inner join "customer" on "customer"."id" = "review"."customer_id" order by "review"."id";

--@ parameter 0 "3"
select "review"."id", "customer"."id" as "other" from "review" left join "customer" on "customer"."id" = "review"."customer_id" order by "review"."id" limit $1;

select "id", (select to_json(obj) from (select "id" from "customer" where "customer"."id" = "review"."customer_id") as obj) as "parent" from "review" order by "id";

--@ parameter 0 "1"
select * from "employee" where "id" = $1;

select count(*) as "total" from "employee";

--@ parameter 0 "1"
select * from "employee" where "id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "id" from "employee" where "id" in ($1, $2) order by "id" desc;

select distinct "id" from "employee";

--@ parameter 0 "1"
select "id", count("id") as "n" from "employee" group by "id" having count("id") > $1;

select "id" from "employee" where "id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "employee" where "id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "employee" where ("id" < $1 or "id" is null);

select sum("id") as "s", avg("id") as "a", max("id") as "m" from "employee";

--@ parameter 0 "1"
select * from "employee" where "manager_id" = $1 order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id", "manager_id" from "employee" where "manager_id" in ($1, $2) order by "id" desc;

select distinct "manager_id" from "employee";

--@ parameter 0 "1"
select "manager_id", count("id") as "n" from "employee" group by "manager_id" having count("id") > $1;

select "id" from "employee" where "manager_id" is not null order by "id";

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "employee" where "manager_id" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "manager_id" desc, "id" limit $1 offset $2;

--@ parameter 0 "1"
select * from "employee" where ("manager_id" < $1 or "manager_id" is null);

select sum("manager_id") as "s", avg("manager_id") as "a", max("manager_id") as "m" from "employee";

--@ parameter 0 "Ann"
select * from "employee" where "name" = $1 order by "id";

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select "id", "name" from "employee" where "name" in ($1, $2) order by "id" desc;

select distinct "name" from "employee";

--@ parameter 0 "1"
select "name", count("id") as "n" from "employee" group by "name" having count("id") > $1;

select "id" from "employee" where "name" is not null order by "id";

--@ parameter 0 "%n%"
select "id" from "employee" where "name" like $1;

--@ parameter 0 "a%"
select "id" from "employee" where "name" ilike $1;

select lower("name") as "l" from "employee" order by "id";

--@ parameter 0 "9.99"
select * from "employee" where "salary" = $1 order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select "id", "salary" from "employee" where "salary" in ($1, $2) order by "id" desc;

select distinct "salary" from "employee";

--@ parameter 0 "1"
select "salary", count("id") as "n" from "employee" group by "salary" having count("id") > $1;

select "id" from "employee" where "salary" is not null order by "id";

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "employee" where "salary" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "salary" desc, "id" limit $1 offset $2;

--@ parameter 0 "9.99"
select * from "employee" where ("salary" < $1 or "salary" is null);

select sum("salary") as "s", avg("salary") as "a", max("salary") as "m" from "employee";

--@ parameter 0 "2016-06-06"
select * from "employee" where "hired_on" = $1 order by "id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select "id", "hired_on" from "employee" where "hired_on" in ($1, $2) order by "id" desc;

select distinct "hired_on" from "employee";

--@ parameter 0 "1"
select "hired_on", count("id") as "n" from "employee" group by "hired_on" having count("id") > $1;

select "id" from "employee" where "hired_on" is not null order by "id";

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "employee" where "hired_on" between $1 and $2;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "hired_on" desc, "id" limit $1 offset $2;

--@ parameter 0 "2016-06-06"
select * from "employee" where ("hired_on" < $1 or "hired_on" is null);

select "id", case when stock > 0 then 'in' else 'out' end as "s" from "product" order by "id";

select "price" * "stock" as "worth" from "product" order by "id";

select "state", sum("total") as "t" from "orders" group by "state" order by "state";

select * from "customer" where "created_at" > now() - interval '1 year';

select "id", row_number() over(partition by "category_id" order by "price") as "n" from "product";

select distinct on ("active") "active", "id" from "customer" order by "active", "id" desc;

select "id" from "tag" union all select "id" from "category";

select "id", coalesce("description", "title") as "d" from "product" order by "id";

select "id", "attributes"->>'lang' as "lang" from "product" order by "id";

--@ parameter 0 "r"
--@ parameter 0 "v"
--@ parameter 0 "p"
--@ parameter 0 "f"
--@ parameter 0 "^pg_"
--@ parameter 0 "information_schema"
--@ parameter 0 "crdb_internal"
--@ parameter 0 "0"
--@ parameter 0 "true"
--@ parameter 0 "kysely_migration"
--@ parameter 0 "kysely_migration_lock"
select "a"."attname" as "column", "a"."attnotnull" as "not_null", "a"."atthasdef" as "has_default", "c"."relname" as "table", "c"."relkind" as "table_type", "ns"."nspname" as "schema", "typ"."typname" as "type", "dtns"."nspname" as "type_schema", col_description(a.attrelid, a.attnum) as "column_description", pg_get_serial_sequence(quote_ident(ns.nspname) || '.' || quote_ident(c.relname), a.attname) as "auto_incrementing" from "pg_catalog"."pg_attribute" as "a" inner join "pg_catalog"."pg_class" as "c" on "a"."attrelid" = "c"."oid" inner join "pg_catalog"."pg_namespace" as "ns" on "c"."relnamespace" = "ns"."oid" inner join "pg_catalog"."pg_type" as "typ" on "a"."atttypid" = "typ"."oid" inner join "pg_catalog"."pg_namespace" as "dtns" on "typ"."typnamespace" = "dtns"."oid" where "c"."relkind" in ($1, $2, $3, $4) and "ns"."nspname" !~ $5 and "ns"."nspname" != $6 and "ns"."nspname" != $7 and has_schema_privilege(ns.nspname, 'USAGE') and "a"."attnum" >= $8 and "a"."attisdropped" != $9 and "c"."relname" != $10 and "c"."relname" != $11 order by "ns"."nspname", "c"."relname", "a"."attnum";

