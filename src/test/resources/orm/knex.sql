-- Captured by OrmCaptureIT from node/knex.mjs, not written by hand.

select version();

--@ parameter 0 "1"
select * from "customer" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "customer" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "customer" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "customer" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "customer" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "customer" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "customer" where "id" in ($1, $2);

select distinct "id" from "customer" where "id" is not null;

select "id", count("id") as "n" from "customer" group by "id" order by "id" asc;

select "id", "id" from "customer" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "customer" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "customer" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "customer" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "customer" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "customer" limit $1;

select avg("id") from "customer";

--@ parameter 0 "Ann"
select * from "customer" where "email" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "customer" where "email" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "customer" where not "email" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "customer" where "email" in ($1, $2);

select distinct "email" from "customer" where "email" is not null;

select "email", count("id") as "n" from "customer" group by "email" order by "email" asc;

select "id", "email" from "customer" where "email" is null;

--@ parameter 0 "%an%"
select * from "customer" where "email" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "email" from "customer" where "email" like $1;

--@ parameter 0 "5"
select * from "customer" order by "email" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "customer" where "name" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "customer" where "name" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "customer" where not "name" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "customer" where "name" in ($1, $2);

select distinct "name" from "customer" where "name" is not null;

select "name", count("id") as "n" from "customer" group by "name" order by "name" asc;

select "id", "name" from "customer" where "name" is null;

--@ parameter 0 "%an%"
select * from "customer" where "name" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "name" from "customer" where "name" like $1;

--@ parameter 0 "5"
select * from "customer" order by "name" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "customer" where "nickname" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "customer" where "nickname" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "customer" where not "nickname" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "customer" where "nickname" in ($1, $2);

select distinct "nickname" from "customer" where "nickname" is not null;

select "nickname", count("id") as "n" from "customer" group by "nickname" order by "nickname" asc;

select "id", "nickname" from "customer" where "nickname" is null;

--@ parameter 0 "%an%"
select * from "customer" where "nickname" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "nickname" from "customer" where "nickname" like $1;

--@ parameter 0 "5"
select * from "customer" order by "nickname" asc, "id" asc limit $1;

--@ parameter 0 "true"
select * from "customer" where "active" = $1 order by "id" asc;

--@ parameter 0 "true"
--@ parameter 0 "1"
select * from "customer" where "active" = $1 limit $2;

--@ parameter 0 "true"
select count(*) from "customer" where not "active" = $1;

--@ parameter 0 "true"
--@ parameter 0 "false"
select * from "customer" where "active" in ($1, $2);

select distinct "active" from "customer" where "active" is not null;

select "active", count("id") as "n" from "customer" group by "active" order by "active" asc;

select "id", "active" from "customer" where "active" is null;

--@ parameter 0 "9.99"
select * from "customer" where "credit" = $1 order by "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
select * from "customer" where "credit" = $1 limit $2;

--@ parameter 0 "9.99"
select count(*) from "customer" where not "credit" = $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "customer" where "credit" in ($1, $2);

select distinct "credit" from "customer" where "credit" is not null;

select "credit", count("id") as "n" from "customer" group by "credit" order by "credit" asc;

select "id", "credit" from "customer" where "credit" is null;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "customer" where "credit" between $1 and $2 order by "credit" desc, "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "customer" where "credit" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("credit") as "least", max("credit") as "most" from "customer" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "credit" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "customer" order by "credit" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("credit") as "sum" from "customer" limit $1;

select avg("credit") from "customer";

--@ parameter 0 "2016-06-06"
select * from "customer" where "born" = $1 order by "id" asc;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
select * from "customer" where "born" = $1 limit $2;

--@ parameter 0 "2016-06-06"
select count(*) from "customer" where not "born" = $1;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "customer" where "born" in ($1, $2);

select distinct "born" from "customer" where "born" is not null;

select "born", count("id") as "n" from "customer" group by "born" order by "born" asc;

select "id", "born" from "customer" where "born" is null;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "customer" where "born" between $1 and $2 order by "born" desc, "id" asc;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "customer" where "born" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("born") as "least", max("born") as "most" from "customer" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "born" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "customer" order by "born" desc nulls last, "id" asc limit $1;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "customer" where "created_at" = $1 order by "id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
select * from "customer" where "created_at" = $1 limit $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select count(*) from "customer" where not "created_at" = $1;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "customer" where "created_at" in ($1, $2);

select distinct "created_at" from "customer" where "created_at" is not null;

select "created_at", count("id") as "n" from "customer" group by "created_at" order by "created_at" asc;

select "id", "created_at" from "customer" where "created_at" is null;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "customer" where "created_at" between $1 and $2 order by "created_at" desc, "id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "customer" where "created_at" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("created_at") as "least", max("created_at") as "most" from "customer" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "created_at" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "customer" order by "created_at" desc nulls last, "id" asc limit $1;

--@ parameter 0 "2024-03-11 10:00:00"
select * from "customer" where "last_login" = $1 order by "id" asc;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "1"
select * from "customer" where "last_login" = $1 limit $2;

--@ parameter 0 "2024-03-11 10:00:00"
select count(*) from "customer" where not "last_login" = $1;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select * from "customer" where "last_login" in ($1, $2);

select distinct "last_login" from "customer" where "last_login" is not null;

select "last_login", count("id") as "n" from "customer" group by "last_login" order by "last_login" asc;

select "id", "last_login" from "customer" where "last_login" is null;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select * from "customer" where "last_login" between $1 and $2 order by "last_login" desc, "id" asc;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "customer" where "last_login" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("last_login") as "least", max("last_login") as "most" from "customer" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "customer" order by "last_login" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "customer" order by "last_login" desc nulls last, "id" asc limit $1;

select "id", "settings" from "customer" where "settings" is null;

select * from "customer" where exists (select 1 from "address" where address.customer_id = customer.id) order by "id" asc;

select * from "customer" where not exists (select * from "address" where address.customer_id = customer.id);

select "id", (select count(*) from "address" where address.customer_id = customer.id) as "n" from "customer" order by "id" asc;

with "c" as (select "customer_id", count(*) as "n" from "address" group by "customer_id") select "customer"."id", "c"."n" from "customer" left join "c" on "c"."customer_id" = "customer"."id" order by "customer"."id" asc;

select * from "customer" where exists (select 1 from "orders" where orders.customer_id = customer.id) order by "id" asc;

select * from "customer" where not exists (select * from "orders" where orders.customer_id = customer.id);

select "id", (select count(*) from "orders" where orders.customer_id = customer.id) as "n" from "customer" order by "id" asc;

with "c" as (select "customer_id", count(*) as "n" from "orders" group by "customer_id") select "customer"."id", "c"."n" from "customer" left join "c" on "c"."customer_id" = "customer"."id" order by "customer"."id" asc;

select * from "customer" where exists (select 1 from "review" where review.customer_id = customer.id) order by "id" asc;

select * from "customer" where not exists (select * from "review" where review.customer_id = customer.id);

select "id", (select count(*) from "review" where review.customer_id = customer.id) as "n" from "customer" order by "id" asc;

with "c" as (select "customer_id", count(*) as "n" from "review" group by "customer_id") select "customer"."id", "c"."n" from "customer" left join "c" on "c"."customer_id" = "customer"."id" order by "customer"."id" asc;

--@ parameter 0 "1"
select * from "address" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "address" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "address" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "address" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "address" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "address" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "address" where "id" in ($1, $2);

select distinct "id" from "address" where "id" is not null;

select "id", count("id") as "n" from "address" group by "id" order by "id" asc;

select "id", "id" from "address" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "address" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "address" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "address" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "address" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "address" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "address" limit $1;

select avg("id") from "address";

--@ parameter 0 "1"
select * from "address" where "customer_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "address" where "customer_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "address" where not "customer_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "address" where "customer_id" in ($1, $2);

select distinct "customer_id" from "address" where "customer_id" is not null;

select "customer_id", count("id") as "n" from "address" group by "customer_id" order by "customer_id" asc;

select "id", "customer_id" from "address" where "customer_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "address" where "customer_id" between $1 and $2 order by "customer_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "address" where "customer_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("customer_id") as "least", max("customer_id") as "most" from "address" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "address" order by "customer_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "address" order by "customer_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("customer_id") as "sum" from "address" limit $1;

select avg("customer_id") from "address";

--@ parameter 0 "Ann"
select * from "address" where "street" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "address" where "street" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "address" where not "street" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "address" where "street" in ($1, $2);

select distinct "street" from "address" where "street" is not null;

select "street", count("id") as "n" from "address" group by "street" order by "street" asc;

select "id", "street" from "address" where "street" is null;

--@ parameter 0 "%an%"
select * from "address" where "street" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "street" from "address" where "street" like $1;

--@ parameter 0 "5"
select * from "address" order by "street" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "address" where "city" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "address" where "city" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "address" where not "city" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "address" where "city" in ($1, $2);

select distinct "city" from "address" where "city" is not null;

select "city", count("id") as "n" from "address" group by "city" order by "city" asc;

select "id", "city" from "address" where "city" is null;

--@ parameter 0 "%an%"
select * from "address" where "city" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "city" from "address" where "city" like $1;

--@ parameter 0 "5"
select * from "address" order by "city" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "address" where "zip" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "address" where "zip" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "address" where not "zip" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "address" where "zip" in ($1, $2);

select distinct "zip" from "address" where "zip" is not null;

select "zip", count("id") as "n" from "address" group by "zip" order by "zip" asc;

select "id", "zip" from "address" where "zip" is null;

--@ parameter 0 "%an%"
select * from "address" where "zip" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "zip" from "address" where "zip" like $1;

--@ parameter 0 "5"
select * from "address" order by "zip" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "address" where "country" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "address" where "country" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "address" where not "country" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "address" where "country" in ($1, $2);

select distinct "country" from "address" where "country" is not null;

select "country", count("id") as "n" from "address" group by "country" order by "country" asc;

select "id", "country" from "address" where "country" is null;

--@ parameter 0 "%an%"
select * from "address" where "country" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "country" from "address" where "country" like $1;

--@ parameter 0 "5"
select * from "address" order by "country" asc, "id" asc limit $1;

--@ parameter 0 "true"
select * from "address" where "is_default" = $1 order by "id" asc;

--@ parameter 0 "true"
--@ parameter 0 "1"
select * from "address" where "is_default" = $1 limit $2;

--@ parameter 0 "true"
select count(*) from "address" where not "is_default" = $1;

--@ parameter 0 "true"
--@ parameter 0 "false"
select * from "address" where "is_default" in ($1, $2);

select distinct "is_default" from "address" where "is_default" is not null;

select "is_default", count("id") as "n" from "address" group by "is_default" order by "is_default" asc;

select "id", "is_default" from "address" where "is_default" is null;

select "address".*, "customer"."id" as "customer_ref" from "address" inner join "customer" on "address"."customer_id" = "customer"."id";

select count(*) from "address" left join "customer" on "customer"."id" = "address"."customer_id" where "customer"."id" is null;

--@ parameter 0 "0"
select "customer"."id", count("address"."id") as "n" from "address" inner join "customer" on "address"."customer_id" = "customer"."id" group by "customer"."id" having count(address.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "address" where "customer_id" in (select "id" from "customer" where "id" > $1) order by "id" asc;

select * from "address" where exists (select 1 from "orders" where orders.address_id = address.id) order by "id" asc;

select * from "address" where not exists (select * from "orders" where orders.address_id = address.id);

select "id", (select count(*) from "orders" where orders.address_id = address.id) as "n" from "address" order by "id" asc;

with "c" as (select "address_id", count(*) as "n" from "orders" group by "address_id") select "address"."id", "c"."n" from "address" left join "c" on "c"."address_id" = "address"."id" order by "address"."id" asc;

--@ parameter 0 "1"
select * from "category" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "category" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "category" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "category" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "category" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "category" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "id" in ($1, $2);

select distinct "id" from "category" where "id" is not null;

select "id", count("id") as "n" from "category" group by "id" order by "id" asc;

select "id", "id" from "category" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "category" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "category" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "category" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "category" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "category" limit $1;

select avg("id") from "category";

--@ parameter 0 "1"
select * from "category" where "parent_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "category" where "parent_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "category" where not "parent_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "parent_id" in ($1, $2);

select distinct "parent_id" from "category" where "parent_id" is not null;

select "parent_id", count("id") as "n" from "category" group by "parent_id" order by "parent_id" asc;

select "id", "parent_id" from "category" where "parent_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "parent_id" between $1 and $2 order by "parent_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "category" where "parent_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("parent_id") as "least", max("parent_id") as "most" from "category" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "category" order by "parent_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "category" order by "parent_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("parent_id") as "sum" from "category" limit $1;

select avg("parent_id") from "category";

--@ parameter 0 "Ann"
select * from "category" where "name" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "category" where "name" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "category" where not "name" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "category" where "name" in ($1, $2);

select distinct "name" from "category" where "name" is not null;

select "name", count("id") as "n" from "category" group by "name" order by "name" asc;

select "id", "name" from "category" where "name" is null;

--@ parameter 0 "%an%"
select * from "category" where "name" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "name" from "category" where "name" like $1;

--@ parameter 0 "5"
select * from "category" order by "name" asc, "id" asc limit $1;

--@ parameter 0 "1"
select * from "category" where "position" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "category" where "position" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "category" where not "position" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "position" in ($1, $2);

select distinct "position" from "category" where "position" is not null;

select "position", count("id") as "n" from "category" group by "position" order by "position" asc;

select "id", "position" from "category" where "position" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "category" where "position" between $1 and $2 order by "position" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "category" where "position" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("position") as "least", max("position") as "most" from "category" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "category" order by "position" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "category" order by "position" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("position") as "sum" from "category" limit $1;

select avg("position") from "category";

select * from "category" where exists (select 1 from "product" where product.category_id = category.id) order by "id" asc;

select * from "category" where not exists (select * from "product" where product.category_id = category.id);

select "id", (select count(*) from "product" where product.category_id = category.id) as "n" from "category" order by "id" asc;

with "c" as (select "category_id", count(*) as "n" from "product" group by "category_id") select "category"."id", "c"."n" from "category" left join "c" on "c"."category_id" = "category"."id" order by "category"."id" asc;

--@ parameter 0 "1"
select * from "product" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "product" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "product" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "product" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "product" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "product" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "id" in ($1, $2);

select distinct "id" from "product" where "id" is not null;

select "id", count("id") as "n" from "product" group by "id" order by "id" asc;

select "id", "id" from "product" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "product" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "product" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "product" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "product" limit $1;

select avg("id") from "product";

--@ parameter 0 "1"
select * from "product" where "category_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "product" where "category_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "product" where not "category_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "category_id" in ($1, $2);

select distinct "category_id" from "product" where "category_id" is not null;

select "category_id", count("id") as "n" from "product" group by "category_id" order by "category_id" asc;

select "id", "category_id" from "product" where "category_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "category_id" between $1 and $2 order by "category_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "product" where "category_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("category_id") as "least", max("category_id") as "most" from "product" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "category_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "product" order by "category_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("category_id") as "sum" from "product" limit $1;

select avg("category_id") from "product";

--@ parameter 0 "Ann"
select * from "product" where "sku" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "product" where "sku" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "product" where not "sku" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "product" where "sku" in ($1, $2);

select distinct "sku" from "product" where "sku" is not null;

select "sku", count("id") as "n" from "product" group by "sku" order by "sku" asc;

select "id", "sku" from "product" where "sku" is null;

--@ parameter 0 "%an%"
select * from "product" where "sku" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "sku" from "product" where "sku" like $1;

--@ parameter 0 "5"
select * from "product" order by "sku" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "product" where "title" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "product" where "title" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "product" where not "title" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "product" where "title" in ($1, $2);

select distinct "title" from "product" where "title" is not null;

select "title", count("id") as "n" from "product" group by "title" order by "title" asc;

select "id", "title" from "product" where "title" is null;

--@ parameter 0 "%an%"
select * from "product" where "title" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "title" from "product" where "title" like $1;

--@ parameter 0 "5"
select * from "product" order by "title" asc, "id" asc limit $1;

--@ parameter 0 "Ann"
select * from "product" where "description" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "product" where "description" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "product" where not "description" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "product" where "description" in ($1, $2);

select distinct "description" from "product" where "description" is not null;

select "description", count("id") as "n" from "product" group by "description" order by "description" asc;

select "id", "description" from "product" where "description" is null;

--@ parameter 0 "%an%"
select * from "product" where "description" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "description" from "product" where "description" like $1;

--@ parameter 0 "5"
select * from "product" order by "description" asc, "id" asc limit $1;

--@ parameter 0 "9.99"
select * from "product" where "price" = $1 order by "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
select * from "product" where "price" = $1 limit $2;

--@ parameter 0 "9.99"
select count(*) from "product" where not "price" = $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "product" where "price" in ($1, $2);

select distinct "price" from "product" where "price" is not null;

select "price", count("id") as "n" from "product" group by "price" order by "price" asc;

select "id", "price" from "product" where "price" is null;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "product" where "price" between $1 and $2 order by "price" desc, "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "product" where "price" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("price") as "least", max("price") as "most" from "product" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "price" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "product" order by "price" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("price") as "sum" from "product" limit $1;

select avg("price") from "product";

--@ parameter 0 "0.3"
select * from "product" where "weight" = $1 order by "id" asc;

--@ parameter 0 "0.3"
--@ parameter 0 "1"
select * from "product" where "weight" = $1 limit $2;

--@ parameter 0 "0.3"
select count(*) from "product" where not "weight" = $1;

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
select * from "product" where "weight" in ($1, $2);

select distinct "weight" from "product" where "weight" is not null;

select "weight", count("id") as "n" from "product" group by "weight" order by "weight" asc;

select "id", "weight" from "product" where "weight" is null;

--@ parameter 0 "0.3"
--@ parameter 0 "1.5"
select * from "product" where "weight" between $1 and $2 order by "weight" desc, "id" asc;

--@ parameter 0 "0.3"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "product" where "weight" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("weight") as "least", max("weight") as "most" from "product" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "weight" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "product" order by "weight" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select * from "product" where "stock" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "product" where "stock" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "product" where not "stock" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "stock" in ($1, $2);

select distinct "stock" from "product" where "stock" is not null;

select "stock", count("id") as "n" from "product" group by "stock" order by "stock" asc;

select "id", "stock" from "product" where "stock" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "product" where "stock" between $1 and $2 order by "stock" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "product" where "stock" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("stock") as "least", max("stock") as "most" from "product" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "stock" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "product" order by "stock" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("stock") as "sum" from "product" limit $1;

select avg("stock") from "product";

--@ parameter 0 "true"
select * from "product" where "published" = $1 order by "id" asc;

--@ parameter 0 "true"
--@ parameter 0 "1"
select * from "product" where "published" = $1 limit $2;

--@ parameter 0 "true"
select count(*) from "product" where not "published" = $1;

--@ parameter 0 "true"
--@ parameter 0 "false"
select * from "product" where "published" in ($1, $2);

select distinct "published" from "product" where "published" is not null;

select "published", count("id") as "n" from "product" group by "published" order by "published" asc;

select "id", "published" from "product" where "published" is null;

select "id", "attributes" from "product" where "attributes" is null;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "product" where "created_at" = $1 order by "id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
select * from "product" where "created_at" = $1 limit $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select count(*) from "product" where not "created_at" = $1;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "product" where "created_at" in ($1, $2);

select distinct "created_at" from "product" where "created_at" is not null;

select "created_at", count("id") as "n" from "product" group by "created_at" order by "created_at" asc;

select "id", "created_at" from "product" where "created_at" is null;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "product" where "created_at" between $1 and $2 order by "created_at" desc, "id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "product" where "created_at" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("created_at") as "least", max("created_at") as "most" from "product" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "product" order by "created_at" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "product" order by "created_at" desc nulls last, "id" asc limit $1;

select "product".*, "category"."id" as "category_ref" from "product" inner join "category" on "product"."category_id" = "category"."id";

select count(*) from "product" left join "category" on "category"."id" = "product"."category_id" where "category"."id" is null;

--@ parameter 0 "0"
select "category"."id", count("product"."id") as "n" from "product" inner join "category" on "product"."category_id" = "category"."id" group by "category"."id" having count(product.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "product" where "category_id" in (select "id" from "category" where "id" > $1) order by "id" asc;

select * from "product" where exists (select 1 from "order_item" where order_item.product_id = product.id) order by "id" asc;

select * from "product" where not exists (select * from "order_item" where order_item.product_id = product.id);

select "id", (select count(*) from "order_item" where order_item.product_id = product.id) as "n" from "product" order by "id" asc;

with "c" as (select "product_id", count(*) as "n" from "order_item" group by "product_id") select "product"."id", "c"."n" from "product" left join "c" on "c"."product_id" = "product"."id" order by "product"."id" asc;

select * from "product" where exists (select 1 from "review" where review.product_id = product.id) order by "id" asc;

select * from "product" where not exists (select * from "review" where review.product_id = product.id);

select "id", (select count(*) from "review" where review.product_id = product.id) as "n" from "product" order by "id" asc;

with "c" as (select "product_id", count(*) as "n" from "review" group by "product_id") select "product"."id", "c"."n" from "product" left join "c" on "c"."product_id" = "product"."id" order by "product"."id" asc;

--@ parameter 0 "1"
select * from "tag" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "tag" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "tag" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "tag" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "tag" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "tag" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "tag" where "id" in ($1, $2);

select distinct "id" from "tag" where "id" is not null;

select "id", count("id") as "n" from "tag" group by "id" order by "id" asc;

select "id", "id" from "tag" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "tag" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "tag" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "tag" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "tag" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "tag" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "tag" limit $1;

select avg("id") from "tag";

--@ parameter 0 "Ann"
select * from "tag" where "name" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "tag" where "name" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "tag" where not "name" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "tag" where "name" in ($1, $2);

select distinct "name" from "tag" where "name" is not null;

select "name", count("id") as "n" from "tag" group by "name" order by "name" asc;

select "id", "name" from "tag" where "name" is null;

--@ parameter 0 "%an%"
select * from "tag" where "name" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "name" from "tag" where "name" like $1;

--@ parameter 0 "5"
select * from "tag" order by "name" asc, "id" asc limit $1;

--@ parameter 0 "1"
select * from "orders" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "orders" limit $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
select "id" from "orders" where "id" in ($1, $2);

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select * from "orders" where "id" = $1 order by "id" asc;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
select * from "orders" where "id" = $1 limit $2;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(*) from "orders" where not "id" = $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
select * from "orders" where "id" in ($1, $2);

select distinct "id" from "orders" where "id" is not null;

select "id", count("id") as "n" from "orders" group by "id" order by "id" asc;

select "id", "id" from "orders" where "id" is null;

--@ parameter 0 "1"
select * from "orders" where "customer_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "orders" where "customer_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "orders" where not "customer_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "customer_id" in ($1, $2);

select distinct "customer_id" from "orders" where "customer_id" is not null;

select "customer_id", count("id") as "n" from "orders" group by "customer_id" order by "customer_id" asc;

select "id", "customer_id" from "orders" where "customer_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "customer_id" between $1 and $2 order by "customer_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "10"
select * from "orders" where "customer_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("customer_id") as "least", max("customer_id") as "most" from "orders" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "customer_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "orders" order by "customer_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("customer_id") as "sum" from "orders" limit $1;

select avg("customer_id") from "orders";

--@ parameter 0 "1"
select * from "orders" where "address_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "orders" where "address_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "orders" where not "address_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "address_id" in ($1, $2);

select distinct "address_id" from "orders" where "address_id" is not null;

select "address_id", count("id") as "n" from "orders" group by "address_id" order by "address_id" asc;

select "id", "address_id" from "orders" where "address_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "address_id" between $1 and $2 order by "address_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "10"
select * from "orders" where "address_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("address_id") as "least", max("address_id") as "most" from "orders" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "address_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "orders" order by "address_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("address_id") as "sum" from "orders" limit $1;

select avg("address_id") from "orders";

--@ parameter 0 "paid"
select * from "orders" where "state" = $1 order by "id" asc;

--@ parameter 0 "paid"
--@ parameter 0 "1"
select * from "orders" where "state" = $1 limit $2;

--@ parameter 0 "paid"
select count(*) from "orders" where not "state" = $1;

--@ parameter 0 "paid"
--@ parameter 0 "shipped"
select * from "orders" where "state" in ($1, $2);

select distinct "state" from "orders" where "state" is not null;

select "state", count("id") as "n" from "orders" group by "state" order by "state" asc;

select "id", "state" from "orders" where "state" is null;

--@ parameter 0 "9.99"
select * from "orders" where "total" = $1 order by "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
select * from "orders" where "total" = $1 limit $2;

--@ parameter 0 "9.99"
select count(*) from "orders" where not "total" = $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "orders" where "total" in ($1, $2);

select distinct "total" from "orders" where "total" is not null;

select "total", count("id") as "n" from "orders" group by "total" order by "total" asc;

select "id", "total" from "orders" where "total" is null;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "orders" where "total" between $1 and $2 order by "total" desc, "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "10"
select * from "orders" where "total" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("total") as "least", max("total") as "most" from "orders" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "total" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "orders" order by "total" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("total") as "sum" from "orders" limit $1;

select avg("total") from "orders";

--@ parameter 0 "Ann"
select * from "orders" where "note" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "orders" where "note" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "orders" where not "note" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "orders" where "note" in ($1, $2);

select distinct "note" from "orders" where "note" is not null;

select "note", count("id") as "n" from "orders" group by "note" order by "note" asc;

select "id", "note" from "orders" where "note" is null;

--@ parameter 0 "%an%"
select * from "orders" where "note" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "note" from "orders" where "note" like $1;

--@ parameter 0 "5"
select * from "orders" order by "note" asc, "id" asc limit $1;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select * from "orders" where "placed_at" = $1 order by "id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "1"
select * from "orders" where "placed_at" = $1 limit $2;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
select count(*) from "orders" where not "placed_at" = $1;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "orders" where "placed_at" in ($1, $2);

select distinct "placed_at" from "orders" where "placed_at" is not null;

select "placed_at", count("id") as "n" from "orders" group by "placed_at" order by "placed_at" asc;

select "id", "placed_at" from "orders" where "placed_at" is null;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "2024-03-02T10:00:00.000Z"
select * from "orders" where "placed_at" between $1 and $2 order by "placed_at" desc, "id" asc;

--@ parameter 0 "2024-01-02T10:00:00.000Z"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "10"
select * from "orders" where "placed_at" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("placed_at") as "least", max("placed_at") as "most" from "orders" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "placed_at" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "orders" order by "placed_at" desc nulls last, "id" asc limit $1;

--@ parameter 0 "2016-06-06"
select * from "orders" where "shipped_on" = $1 order by "id" asc;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
select * from "orders" where "shipped_on" = $1 limit $2;

--@ parameter 0 "2016-06-06"
select count(*) from "orders" where not "shipped_on" = $1;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "orders" where "shipped_on" in ($1, $2);

select distinct "shipped_on" from "orders" where "shipped_on" is not null;

select "shipped_on", count("id") as "n" from "orders" group by "shipped_on" order by "shipped_on" asc;

select "id", "shipped_on" from "orders" where "shipped_on" is null;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "orders" where "shipped_on" between $1 and $2 order by "shipped_on" desc, "id" asc;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "10"
select * from "orders" where "shipped_on" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("shipped_on") as "least", max("shipped_on") as "most" from "orders" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "shipped_on" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "orders" order by "shipped_on" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select * from "orders" where "version" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "orders" where "version" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "orders" where not "version" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "version" in ($1, $2);

select distinct "version" from "orders" where "version" is not null;

select "version", count("id") as "n" from "orders" group by "version" order by "version" asc;

select "id", "version" from "orders" where "version" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "orders" where "version" between $1 and $2 order by "version" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "10"
select * from "orders" where "version" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("version") as "least", max("version") as "most" from "orders" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "orders" order by "version" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "orders" order by "version" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("version") as "sum" from "orders" limit $1;

select avg("version") from "orders";

select "orders".*, "customer"."id" as "customer_ref" from "orders" inner join "customer" on "orders"."customer_id" = "customer"."id";

select count(*) from "orders" left join "customer" on "customer"."id" = "orders"."customer_id" where "customer"."id" is null;

--@ parameter 0 "0"
select "customer"."id", count("orders"."id") as "n" from "orders" inner join "customer" on "orders"."customer_id" = "customer"."id" group by "customer"."id" having count(orders.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "orders" where "customer_id" in (select "id" from "customer" where "id" > $1) order by "id" asc;

select "orders".*, "address"."id" as "address_ref" from "orders" inner join "address" on "orders"."address_id" = "address"."id";

select count(*) from "orders" left join "address" on "address"."id" = "orders"."address_id" where "address"."id" is null;

--@ parameter 0 "0"
select "address"."id", count("orders"."id") as "n" from "orders" inner join "address" on "orders"."address_id" = "address"."id" group by "address"."id" having count(orders.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "orders" where "address_id" in (select "id" from "address" where "id" > $1) order by "id" asc;

select * from "orders" where exists (select 1 from "order_item" where order_item.order_id = orders.id) order by "id" asc;

select * from "orders" where not exists (select * from "order_item" where order_item.order_id = orders.id);

select "id", (select count(*) from "order_item" where order_item.order_id = orders.id) as "n" from "orders" order by "id" asc;

with "c" as (select "order_id", count(*) as "n" from "order_item" group by "order_id") select "orders"."id", "c"."n" from "orders" left join "c" on "c"."order_id" = "orders"."id" order by "orders"."id" asc;

--@ parameter 0 "1"
select * from "order_item" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "order_item" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "order_item" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "order_item" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "order_item" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "order_item" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "id" in ($1, $2);

select distinct "id" from "order_item" where "id" is not null;

select "id", count("id") as "n" from "order_item" group by "id" order by "id" asc;

select "id", "id" from "order_item" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "order_item" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "order_item" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "order_item" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "order_item" limit $1;

select avg("id") from "order_item";

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select * from "order_item" where "order_id" = $1 order by "id" asc;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "1"
select * from "order_item" where "order_id" = $1 limit $2;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select count(*) from "order_item" where not "order_id" = $1;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
--@ parameter 0 "ffffffff-ffff-ffff-ffff-ffffffffffff"
select * from "order_item" where "order_id" in ($1, $2);

select distinct "order_id" from "order_item" where "order_id" is not null;

select "order_id", count("id") as "n" from "order_item" group by "order_id" order by "order_id" asc;

select "id", "order_id" from "order_item" where "order_id" is null;

--@ parameter 0 "1"
select * from "order_item" where "product_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "order_item" where "product_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "order_item" where not "product_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "product_id" in ($1, $2);

select distinct "product_id" from "order_item" where "product_id" is not null;

select "product_id", count("id") as "n" from "order_item" group by "product_id" order by "product_id" asc;

select "id", "product_id" from "order_item" where "product_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "product_id" between $1 and $2 order by "product_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "order_item" where "product_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("product_id") as "least", max("product_id") as "most" from "order_item" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "product_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "order_item" order by "product_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("product_id") as "sum" from "order_item" limit $1;

select avg("product_id") from "order_item";

--@ parameter 0 "1"
select * from "order_item" where "quantity" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "order_item" where "quantity" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "order_item" where not "quantity" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "quantity" in ($1, $2);

select distinct "quantity" from "order_item" where "quantity" is not null;

select "quantity", count("id") as "n" from "order_item" group by "quantity" order by "quantity" asc;

select "id", "quantity" from "order_item" where "quantity" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "order_item" where "quantity" between $1 and $2 order by "quantity" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "order_item" where "quantity" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("quantity") as "least", max("quantity") as "most" from "order_item" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "quantity" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "order_item" order by "quantity" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("quantity") as "sum" from "order_item" limit $1;

select avg("quantity") from "order_item";

--@ parameter 0 "9.99"
select * from "order_item" where "price" = $1 order by "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
select * from "order_item" where "price" = $1 limit $2;

--@ parameter 0 "9.99"
select count(*) from "order_item" where not "price" = $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "order_item" where "price" in ($1, $2);

select distinct "price" from "order_item" where "price" is not null;

select "price", count("id") as "n" from "order_item" group by "price" order by "price" asc;

select "id", "price" from "order_item" where "price" is null;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "order_item" where "price" between $1 and $2 order by "price" desc, "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "order_item" where "price" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("price") as "least", max("price") as "most" from "order_item" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "price" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "order_item" order by "price" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("price") as "sum" from "order_item" limit $1;

select avg("price") from "order_item";

--@ parameter 0 "9.99"
select * from "order_item" where "discount" = $1 order by "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
select * from "order_item" where "discount" = $1 limit $2;

--@ parameter 0 "9.99"
select count(*) from "order_item" where not "discount" = $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "order_item" where "discount" in ($1, $2);

select distinct "discount" from "order_item" where "discount" is not null;

select "discount", count("id") as "n" from "order_item" group by "discount" order by "discount" asc;

select "id", "discount" from "order_item" where "discount" is null;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "order_item" where "discount" between $1 and $2 order by "discount" desc, "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "order_item" where "discount" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("discount") as "least", max("discount") as "most" from "order_item" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "order_item" order by "discount" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "order_item" order by "discount" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("discount") as "sum" from "order_item" limit $1;

select avg("discount") from "order_item";

select "order_item".*, "orders"."id" as "orders_ref" from "order_item" inner join "orders" on "order_item"."order_id" = "orders"."id";

select count(*) from "order_item" left join "orders" on "orders"."id" = "order_item"."order_id" where "orders"."id" is null;

--@ parameter 0 "0"
select "orders"."id", count("order_item"."id") as "n" from "order_item" inner join "orders" on "order_item"."order_id" = "orders"."id" group by "orders"."id" having count(order_item.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select * from "order_item" where "order_id" in (select "id" from "orders" where "id" > $1) order by "id" asc;

select "order_item".*, "product"."id" as "product_ref" from "order_item" inner join "product" on "order_item"."product_id" = "product"."id";

select count(*) from "order_item" left join "product" on "product"."id" = "order_item"."product_id" where "product"."id" is null;

--@ parameter 0 "0"
select "product"."id", count("order_item"."id") as "n" from "order_item" inner join "product" on "order_item"."product_id" = "product"."id" group by "product"."id" having count(order_item.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "order_item" where "product_id" in (select "id" from "product" where "id" > $1) order by "id" asc;

--@ parameter 0 "1"
select * from "review" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "review" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "review" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "review" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "review" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "review" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "id" in ($1, $2);

select distinct "id" from "review" where "id" is not null;

select "id", count("id") as "n" from "review" group by "id" order by "id" asc;

select "id", "id" from "review" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "review" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "review" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "review" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "review" limit $1;

select avg("id") from "review";

--@ parameter 0 "1"
select * from "review" where "product_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "review" where "product_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "review" where not "product_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "product_id" in ($1, $2);

select distinct "product_id" from "review" where "product_id" is not null;

select "product_id", count("id") as "n" from "review" group by "product_id" order by "product_id" asc;

select "id", "product_id" from "review" where "product_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "product_id" between $1 and $2 order by "product_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "review" where "product_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("product_id") as "least", max("product_id") as "most" from "review" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "product_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "review" order by "product_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("product_id") as "sum" from "review" limit $1;

select avg("product_id") from "review";

--@ parameter 0 "1"
select * from "review" where "customer_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "review" where "customer_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "review" where not "customer_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "customer_id" in ($1, $2);

select distinct "customer_id" from "review" where "customer_id" is not null;

select "customer_id", count("id") as "n" from "review" group by "customer_id" order by "customer_id" asc;

select "id", "customer_id" from "review" where "customer_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "customer_id" between $1 and $2 order by "customer_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "review" where "customer_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("customer_id") as "least", max("customer_id") as "most" from "review" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "customer_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "review" order by "customer_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("customer_id") as "sum" from "review" limit $1;

select avg("customer_id") from "review";

--@ parameter 0 "1"
select * from "review" where "rating" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "review" where "rating" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "review" where not "rating" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "rating" in ($1, $2);

select distinct "rating" from "review" where "rating" is not null;

select "rating", count("id") as "n" from "review" group by "rating" order by "rating" asc;

select "id", "rating" from "review" where "rating" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "review" where "rating" between $1 and $2 order by "rating" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "review" where "rating" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("rating") as "least", max("rating") as "most" from "review" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "rating" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "review" order by "rating" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("rating") as "sum" from "review" limit $1;

select avg("rating") from "review";

--@ parameter 0 "Ann"
select * from "review" where "body" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "review" where "body" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "review" where not "body" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "review" where "body" in ($1, $2);

select distinct "body" from "review" where "body" is not null;

select "body", count("id") as "n" from "review" group by "body" order by "body" asc;

select "id", "body" from "review" where "body" is null;

--@ parameter 0 "%an%"
select * from "review" where "body" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "body" from "review" where "body" like $1;

--@ parameter 0 "5"
select * from "review" order by "body" asc, "id" asc limit $1;

--@ parameter 0 "2024-03-11 10:00:00"
select * from "review" where "created_at" = $1 order by "id" asc;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "1"
select * from "review" where "created_at" = $1 limit $2;

--@ parameter 0 "2024-03-11 10:00:00"
select count(*) from "review" where not "created_at" = $1;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select * from "review" where "created_at" in ($1, $2);

select distinct "created_at" from "review" where "created_at" is not null;

select "created_at", count("id") as "n" from "review" group by "created_at" order by "created_at" asc;

select "id", "created_at" from "review" where "created_at" is null;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "2024-04-01 00:00:00"
select * from "review" where "created_at" between $1 and $2 order by "created_at" desc, "id" asc;

--@ parameter 0 "2024-03-11 10:00:00"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "review" where "created_at" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("created_at") as "least", max("created_at") as "most" from "review" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "review" order by "created_at" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "review" order by "created_at" desc nulls last, "id" asc limit $1;

--@ parameter 0 "true"
select * from "review" where "approved" = $1 order by "id" asc;

--@ parameter 0 "true"
--@ parameter 0 "1"
select * from "review" where "approved" = $1 limit $2;

--@ parameter 0 "true"
select count(*) from "review" where not "approved" = $1;

--@ parameter 0 "true"
--@ parameter 0 "false"
select * from "review" where "approved" in ($1, $2);

select distinct "approved" from "review" where "approved" is not null;

select "approved", count("id") as "n" from "review" group by "approved" order by "approved" asc;

select "id", "approved" from "review" where "approved" is null;

select "review".*, "product"."id" as "product_ref" from "review" inner join "product" on "review"."product_id" = "product"."id";

select count(*) from "review" left join "product" on "product"."id" = "review"."product_id" where "product"."id" is null;

--@ parameter 0 "0"
select "product"."id", count("review"."id") as "n" from "review" inner join "product" on "review"."product_id" = "product"."id" group by "product"."id" having count(review.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "review" where "product_id" in (select "id" from "product" where "id" > $1) order by "id" asc;

select "review".*, "customer"."id" as "customer_ref" from "review" inner join "customer" on "review"."customer_id" = "customer"."id";

select count(*) from "review" left join "customer" on "customer"."id" = "review"."customer_id" where "customer"."id" is null;

--@ parameter 0 "0"
select "customer"."id", count("review"."id") as "n" from "review" inner join "customer" on "review"."customer_id" = "customer"."id" group by "customer"."id" having count(review.id) > $1 order by "n" desc, "id" asc;

--@ parameter 0 "1"
select * from "review" where "customer_id" in (select "id" from "customer" where "id" > $1) order by "id" asc;

--@ parameter 0 "1"
select * from "employee" limit $1;

--@ parameter 0 "1"
select count(*) as "total" from "employee" limit $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select "id" from "employee" where "id" in ($1, $2);

--@ parameter 0 "1"
select * from "employee" where "id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "employee" where "id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "employee" where not "id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "employee" where "id" in ($1, $2);

select distinct "id" from "employee" where "id" is not null;

select "id", count("id") as "n" from "employee" group by "id" order by "id" asc;

select "id", "id" from "employee" where "id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "employee" where "id" between $1 and $2 order by "id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "employee" where "id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("id") as "least", max("id") as "most" from "employee" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "employee" order by "id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("id") as "sum" from "employee" limit $1;

select avg("id") from "employee";

--@ parameter 0 "1"
select * from "employee" where "manager_id" = $1 order by "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
select * from "employee" where "manager_id" = $1 limit $2;

--@ parameter 0 "1"
select count(*) from "employee" where not "manager_id" = $1;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "employee" where "manager_id" in ($1, $2);

select distinct "manager_id" from "employee" where "manager_id" is not null;

select "manager_id", count("id") as "n" from "employee" group by "manager_id" order by "manager_id" asc;

select "id", "manager_id" from "employee" where "manager_id" is null;

--@ parameter 0 "1"
--@ parameter 0 "3"
select * from "employee" where "manager_id" between $1 and $2 order by "manager_id" desc, "id" asc;

--@ parameter 0 "1"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "employee" where "manager_id" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("manager_id") as "least", max("manager_id") as "most" from "employee" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "manager_id" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "employee" order by "manager_id" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("manager_id") as "sum" from "employee" limit $1;

select avg("manager_id") from "employee";

--@ parameter 0 "Ann"
select * from "employee" where "name" = $1 order by "id" asc;

--@ parameter 0 "Ann"
--@ parameter 0 "1"
select * from "employee" where "name" = $1 limit $2;

--@ parameter 0 "Ann"
select count(*) from "employee" where not "name" = $1;

--@ parameter 0 "Ann"
--@ parameter 0 "N-1"
select * from "employee" where "name" in ($1, $2);

select distinct "name" from "employee" where "name" is not null;

select "name", count("id") as "n" from "employee" group by "name" order by "name" asc;

select "id", "name" from "employee" where "name" is null;

--@ parameter 0 "%an%"
select * from "employee" where "name" ilike $1 order by "id" asc;

--@ parameter 0 "A%"
select "id", "name" from "employee" where "name" like $1;

--@ parameter 0 "5"
select * from "employee" order by "name" asc, "id" asc limit $1;

--@ parameter 0 "9.99"
select * from "employee" where "salary" = $1 order by "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
select * from "employee" where "salary" = $1 limit $2;

--@ parameter 0 "9.99"
select count(*) from "employee" where not "salary" = $1;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "employee" where "salary" in ($1, $2);

select distinct "salary" from "employee" where "salary" is not null;

select "salary", count("id") as "n" from "employee" group by "salary" order by "salary" asc;

select "id", "salary" from "employee" where "salary" is null;

--@ parameter 0 "9.99"
--@ parameter 0 "49"
select * from "employee" where "salary" between $1 and $2 order by "salary" desc, "id" asc;

--@ parameter 0 "9.99"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "employee" where "salary" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("salary") as "least", max("salary") as "most" from "employee" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "salary" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "employee" order by "salary" desc nulls last, "id" asc limit $1;

--@ parameter 0 "1"
select sum("salary") as "sum" from "employee" limit $1;

select avg("salary") from "employee";

--@ parameter 0 "2016-06-06"
select * from "employee" where "hired_on" = $1 order by "id" asc;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
select * from "employee" where "hired_on" = $1 limit $2;

--@ parameter 0 "2016-06-06"
select count(*) from "employee" where not "hired_on" = $1;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "employee" where "hired_on" in ($1, $2);

select distinct "hired_on" from "employee" where "hired_on" is not null;

select "hired_on", count("id") as "n" from "employee" group by "hired_on" order by "hired_on" asc;

select "id", "hired_on" from "employee" where "hired_on" is null;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "2024-03-05"
select * from "employee" where "hired_on" between $1 and $2 order by "hired_on" desc, "id" asc;

--@ parameter 0 "2016-06-06"
--@ parameter 0 "1"
--@ parameter 0 "10"
select * from "employee" where "hired_on" >= $1 and "id" <> $2 limit $3;

--@ parameter 0 "1"
select min("hired_on") as "least", max("hired_on") as "most" from "employee" limit $1;

--@ parameter 0 "2"
--@ parameter 0 "1"
select * from "employee" order by "hired_on" asc, "id" asc limit $1 offset $2;

--@ parameter 0 "3"
select * from "employee" order by "hired_on" desc nulls last, "id" asc limit $1;

--@ parameter 0 "true"
--@ parameter 0 "0"
select * from "product" where "published" = $1 and ("stock" > $2 or "category_id" is null) order by "price" asc, "id" asc;

--@ parameter 0 "$.pages"
--@ parameter 0 "100"
select * from "product" where jsonb_path_query_first("attributes", $1)::int > $2 order by "id" asc;

--@ parameter 0 "{\"lang\":\"en\"}"
select * from "product" where "attributes" = $1;

--@ parameter 0 "{\"lang\":\"en\"}"
select "id" from "product" where "attributes" @> $1;

--@ parameter 0 "$.lang"
select jsonb_path_query("attributes", $1) as "lang", "id" from "product" order by "id" asc;

select "id", rank() over (partition by "category_id" order by "price" desc) as "r" from "product";

select "id", row_number() over (partition by "category_id" order by "price") as "n" from "product";

--@ parameter 0 "day"
select date_trunc($1, placed_at) as day, sum("total") as "total" from "orders" group by 1 order by 1;

select count(*) from "orders" where "placed_at" > now() - interval '30 days';

--@ parameter 0 "paid"
select "id" from "orders" where "state" = $1 for update;

(select "id" from "customer") union (select "id" from "employee") order by "id" asc;

--@ parameter 0 "10"
select * from (select "category_id", max("price") as "top" from "product" group by "category_id") as "t" where "top" > $1;

with recursive "tree"("id", "parent_id", "depth") as (select "id", "parent_id", 0 from "category" where "parent_id" is null union all select "category"."id", "category"."parent_id", tree.depth + 1 from "category" inner join "tree" on "category"."parent_id" = "tree"."id") select * from "tree" order by "depth" asc, "id" asc;

select distinct on ("active") * from "customer" order by "active" asc, "id" desc;

--@ parameter 0 "true"
select avg("rating") as "mean", count(*) as "n", "product_id" from "review" where "approved" = $1 group by "product_id";

select coalesce(nickname, name) as shown from "customer" order by "id" asc;

--@ parameter 0 "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
select sum(quantity * price) as worth from "order_item" where "order_id" = $1;

--@ parameter 0 "customer"
select * from information_schema.tables where table_name = $1 and table_schema = current_schema();

--@ parameter 0 "product"
select * from information_schema.columns where table_name = $1 and table_catalog = current_database() and table_schema = current_schema();

