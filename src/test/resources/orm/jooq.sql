-- Captured by OrmCaptureIT from java/src/main/java/shop/JooqReads.java, not written by hand.

select count(*) from "customer";

select exists (select 1 as "one" from "customer");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" order by "customer"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" order by "customer"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."id" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "customer"."id", "customer"."id" from "customer" where "customer"."id" in ($1, $2) order by "customer"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "customer"."id" from "customer" where ("customer"."id" not in ($1, $2) or "customer"."id" is null) order by "customer"."id";

--@ binary 23 x'00000001'
select "customer"."id" from "customer" where "customer"."id" is distinct from $1 order by "customer"."id";

select distinct "customer"."id" from "customer";

--@ binary 23 x'00000001'
select "customer"."id", count(*) from "customer" group by "customer"."id" having count(*) > $1;

select count("customer"."id"), count(distinct "customer"."id") from "customer";

--@ binary 23 x'00000001'
select exists (select * from "customer" where "customer"."id" <> $1);

--@ binary 23 x'00000001'
select "customer"."id", coalesce("customer"."id", $1) from "customer" order by "customer"."id";

--@ binary 23 x'00000001'
select "customer"."id", nullif("customer"."id", $1) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."id" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."id" between $1 and $2 order by "customer"."id", "customer"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where ("customer"."id" >= $1 and "customer"."id" < $2);

--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."id" from "customer" order by "customer"."id" desc nulls last, "customer"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."id" from "customer" where ("customer"."id", "customer"."id") > ($1, $2) order by "customer"."id", "customer"."id" fetch next $3 rows only;

select min("customer"."id"), max("customer"."id") from "customer";

select "customer"."id", rank() over (order by "customer"."id") from "customer";

select "customer"."id", row_number() over (order by "customer"."id", "customer"."id") from "customer";

select "customer"."id" from "customer" where "customer"."id" = (select max("customer"."id") from "customer");

select sum("customer"."id"), avg("customer"."id") from "customer";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "customer"."id", ("customer"."id" + $1), ("customer"."id" * $2) from "customer" order by "customer"."id";

select "customer"."id", sum("customer"."id") over (order by "customer"."id") from "customer";

--@ parameter 1043 "Ann"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."email" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "customer"."id", "customer"."email" from "customer" where "customer"."email" in ($1, $2) order by "customer"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "customer"."id" from "customer" where ("customer"."email" not in ($1, $2) or "customer"."email" is null) order by "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id" from "customer" where "customer"."email" is distinct from $1 order by "customer"."id";

select distinct "customer"."email" from "customer";

--@ binary 23 x'00000001'
select "customer"."email", count(*) from "customer" group by "customer"."email" having count(*) > $1;

select count("customer"."email"), count(distinct "customer"."email") from "customer";

--@ parameter 1043 "Ann"
select exists (select * from "customer" where "customer"."email" <> $1);

--@ parameter 1043 "Ann"
select "customer"."id", coalesce("customer"."email", $1) from "customer" order by "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id", nullif("customer"."email", $1) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."email" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ parameter 1043 "%n%"
select "customer"."id" from "customer" where "customer"."email" like $1;

--@ parameter 1043 "a%"
select "customer"."id" from "customer" where "customer"."email" ilike $1;

--@ parameter 1043 "an"
select "customer"."id" from "customer" where "customer"."email" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "customer"."id" from "customer" where "customer"."email" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "customer"."id" from "customer" where "customer"."email" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "customer"."id" from "customer" where lower("customer"."email") = $1;

select "customer"."id", upper("customer"."email"), char_length("customer"."email"), trim("customer"."email") from "customer" order by "customer"."id";

select "customer"."id", (("customer"."email" || '-') || "customer"."email") from "customer" order by "customer"."id";

select "customer"."id", "customer"."email" from "customer" order by "customer"."email", "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."name" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "customer"."id", "customer"."name" from "customer" where "customer"."name" in ($1, $2) order by "customer"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "customer"."id" from "customer" where ("customer"."name" not in ($1, $2) or "customer"."name" is null) order by "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id" from "customer" where "customer"."name" is distinct from $1 order by "customer"."id";

select distinct "customer"."name" from "customer";

--@ binary 23 x'00000001'
select "customer"."name", count(*) from "customer" group by "customer"."name" having count(*) > $1;

select count("customer"."name"), count(distinct "customer"."name") from "customer";

--@ parameter 1043 "Ann"
select exists (select * from "customer" where "customer"."name" <> $1);

--@ parameter 1043 "Ann"
select "customer"."id", coalesce("customer"."name", $1) from "customer" order by "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id", nullif("customer"."name", $1) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."name" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ parameter 1043 "%n%"
select "customer"."id" from "customer" where "customer"."name" like $1;

--@ parameter 1043 "a%"
select "customer"."id" from "customer" where "customer"."name" ilike $1;

--@ parameter 1043 "an"
select "customer"."id" from "customer" where "customer"."name" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "customer"."id" from "customer" where "customer"."name" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "customer"."id" from "customer" where "customer"."name" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "customer"."id" from "customer" where lower("customer"."name") = $1;

select "customer"."id", upper("customer"."name"), char_length("customer"."name"), trim("customer"."name") from "customer" order by "customer"."id";

select "customer"."id", (("customer"."name" || '-') || "customer"."name") from "customer" order by "customer"."id";

select "customer"."id", "customer"."name" from "customer" order by "customer"."name", "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."nickname" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "customer"."id", "customer"."nickname" from "customer" where "customer"."nickname" in ($1, $2) order by "customer"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "customer"."id" from "customer" where ("customer"."nickname" not in ($1, $2) or "customer"."nickname" is null) order by "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id" from "customer" where "customer"."nickname" is distinct from $1 order by "customer"."id";

select distinct "customer"."nickname" from "customer";

--@ binary 23 x'00000001'
select "customer"."nickname", count(*) from "customer" group by "customer"."nickname" having count(*) > $1;

select count("customer"."nickname"), count(distinct "customer"."nickname") from "customer";

--@ parameter 1043 "Ann"
select exists (select * from "customer" where "customer"."nickname" <> $1);

--@ parameter 1043 "Ann"
select "customer"."id", coalesce("customer"."nickname", $1) from "customer" order by "customer"."id";

--@ parameter 1043 "Ann"
select "customer"."id", nullif("customer"."nickname", $1) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."nickname" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ parameter 1043 "%n%"
select "customer"."id" from "customer" where "customer"."nickname" like $1;

--@ parameter 1043 "a%"
select "customer"."id" from "customer" where "customer"."nickname" ilike $1;

--@ parameter 1043 "an"
select "customer"."id" from "customer" where "customer"."nickname" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "customer"."id" from "customer" where "customer"."nickname" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "customer"."id" from "customer" where "customer"."nickname" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "customer"."id" from "customer" where lower("customer"."nickname") = $1;

select "customer"."id", upper("customer"."nickname"), char_length("customer"."nickname"), trim("customer"."nickname") from "customer" order by "customer"."id";

select "customer"."id", (("customer"."nickname" || '-') || "customer"."nickname") from "customer" order by "customer"."id";

select "customer"."id", "customer"."nickname" from "customer" order by "customer"."nickname", "customer"."id";

--@ parameter 16 "TRUE"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."active" = $1;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "customer"."id", "customer"."active" from "customer" where "customer"."active" in ($1, $2) order by "customer"."id" desc;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "customer"."id" from "customer" where ("customer"."active" not in ($1, $2) or "customer"."active" is null) order by "customer"."id";

--@ parameter 16 "TRUE"
select "customer"."id" from "customer" where "customer"."active" is distinct from $1 order by "customer"."id";

select distinct "customer"."active" from "customer";

--@ binary 23 x'00000001'
select "customer"."active", count(*) from "customer" group by "customer"."active" having count(*) > $1;

select count("customer"."active"), count(distinct "customer"."active") from "customer";

--@ parameter 16 "TRUE"
select exists (select * from "customer" where "customer"."active" <> $1);

--@ parameter 16 "TRUE"
select "customer"."id", coalesce("customer"."active", $1) from "customer" order by "customer"."id";

--@ parameter 16 "TRUE"
select "customer"."id", nullif("customer"."active", $1) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."active" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."credit" = $1;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "customer"."id", "customer"."credit" from "customer" where "customer"."credit" in ($1, $2) order by "customer"."id" desc;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "customer"."id" from "customer" where ("customer"."credit" not in ($1, $2) or "customer"."credit" is null) order by "customer"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "customer"."id" from "customer" where "customer"."credit" is distinct from $1 order by "customer"."id";

select distinct "customer"."credit" from "customer";

--@ binary 23 x'00000001'
select "customer"."credit", count(*) from "customer" group by "customer"."credit" having count(*) > $1;

select count("customer"."credit"), count(distinct "customer"."credit") from "customer";

--@ binary 1700 x'0002000000000002000926ac'
select exists (select * from "customer" where "customer"."credit" <> $1);

--@ binary 1700 x'0002000000000002000926ac'
select "customer"."id", coalesce("customer"."credit", $1) from "customer" order by "customer"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "customer"."id", nullif("customer"."credit", $1) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."credit" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."credit" between $1 and $2 order by "customer"."credit", "customer"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where ("customer"."credit" >= $1 and "customer"."credit" < $2);

--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."credit" from "customer" order by "customer"."credit" desc nulls last, "customer"."id" fetch next $1 rows only;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."credit" from "customer" where ("customer"."credit", "customer"."id") > ($1, $2) order by "customer"."credit", "customer"."id" fetch next $3 rows only;

select min("customer"."credit"), max("customer"."credit") from "customer";

select "customer"."id", rank() over (order by "customer"."credit") from "customer";

select "customer"."id", row_number() over (order by "customer"."credit", "customer"."id") from "customer";

select "customer"."id" from "customer" where "customer"."credit" = (select max("customer"."credit") from "customer");

select sum("customer"."credit"), avg("customer"."credit") from "customer";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "customer"."id", ("customer"."credit" + $1), ("customer"."credit" * $2) from "customer" order by "customer"."id";

select "customer"."id", sum("customer"."credit") over (order by "customer"."id") from "customer";

--@ parameter 0 "2016-06-06 +00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."born" = cast($1 as date);

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "customer"."id", "customer"."born" from "customer" where "customer"."born" in (cast($1 as date), cast($2 as date)) order by "customer"."id" desc;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "customer"."id" from "customer" where ("customer"."born" not in (cast($1 as date), cast($2 as date)) or "customer"."born" is null) order by "customer"."id";

--@ parameter 0 "2016-06-06 +00"
select "customer"."id" from "customer" where "customer"."born" is distinct from cast($1 as date) order by "customer"."id";

select distinct "customer"."born" from "customer";

--@ binary 23 x'00000001'
select "customer"."born", count(*) from "customer" group by "customer"."born" having count(*) > $1;

select count("customer"."born"), count(distinct "customer"."born") from "customer";

--@ parameter 0 "2016-06-06 +00"
select exists (select * from "customer" where "customer"."born" <> cast($1 as date));

--@ parameter 0 "2016-06-06 +00"
select "customer"."id", coalesce("customer"."born", cast($1 as date)) from "customer" order by "customer"."id";

--@ parameter 0 "2016-06-06 +00"
select "customer"."id", nullif("customer"."born", cast($1 as date)) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."born" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."born" between cast($1 as date) and cast($2 as date) order by "customer"."born", "customer"."id";

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where ("customer"."born" >= cast($1 as date) and "customer"."born" < cast($2 as date));

--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."born" from "customer" order by "customer"."born" desc nulls last, "customer"."id" fetch next $1 rows only;

--@ parameter 0 "2016-06-06 +00"
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."born" from "customer" where ("customer"."born", "customer"."id") > (cast($1 as date), $2) order by "customer"."born", "customer"."id" fetch next $3 rows only;

select min("customer"."born"), max("customer"."born") from "customer";

select "customer"."id", rank() over (order by "customer"."born") from "customer";

select "customer"."id", row_number() over (order by "customer"."born", "customer"."id") from "customer";

select "customer"."id" from "customer" where "customer"."born" = (select max("customer"."born") from "customer");

select extract(year from "customer"."born"), count(*) from "customer" group by extract(year from "customer"."born");

--@ binary 23 x'00000003'
select "customer"."id" from "customer" where extract(month from "customer"."born") = $1;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."created_at" = cast($1 as timestamp with time zone);

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "customer"."id", "customer"."created_at" from "customer" where "customer"."created_at" in (cast($1 as timestamp with time zone), cast($2 as timestamp with time zone)) order by "customer"."id" desc;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "customer"."id" from "customer" where ("customer"."created_at" not in (cast($1 as timestamp with time zone), cast($2 as timestamp with time zone)) or "customer"."created_at" is null) order by "customer"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "customer"."id" from "customer" where "customer"."created_at" is distinct from cast($1 as timestamp with time zone) order by "customer"."id";

select distinct "customer"."created_at" from "customer";

--@ binary 23 x'00000001'
select "customer"."created_at", count(*) from "customer" group by "customer"."created_at" having count(*) > $1;

select count("customer"."created_at"), count(distinct "customer"."created_at") from "customer";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select exists (select * from "customer" where "customer"."created_at" <> cast($1 as timestamp with time zone));

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "customer"."id", coalesce("customer"."created_at", cast($1 as timestamp with time zone)) from "customer" order by "customer"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "customer"."id", nullif("customer"."created_at", cast($1 as timestamp with time zone)) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."created_at" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."created_at" between cast($1 as timestamp with time zone) and cast($2 as timestamp with time zone) order by "customer"."created_at", "customer"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where ("customer"."created_at" >= cast($1 as timestamp with time zone) and "customer"."created_at" < cast($2 as timestamp with time zone));

--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."created_at" from "customer" order by "customer"."created_at" desc nulls last, "customer"."id" fetch next $1 rows only;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."created_at" from "customer" where ("customer"."created_at", "customer"."id") > (cast($1 as timestamp with time zone), $2) order by "customer"."created_at", "customer"."id" fetch next $3 rows only;

select min("customer"."created_at"), max("customer"."created_at") from "customer";

select "customer"."id", rank() over (order by "customer"."created_at") from "customer";

select "customer"."id", row_number() over (order by "customer"."created_at", "customer"."id") from "customer";

select "customer"."id" from "customer" where "customer"."created_at" = (select max("customer"."created_at") from "customer");

select extract(year from "customer"."created_at"), count(*) from "customer" group by extract(year from "customer"."created_at");

--@ binary 23 x'00000003'
select "customer"."id" from "customer" where extract(month from "customer"."created_at") = $1;

--@ parameter 0 "2024-03-11 10:00:00+00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."last_login" = cast($1 as timestamp);

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "customer"."id", "customer"."last_login" from "customer" where "customer"."last_login" in (cast($1 as timestamp), cast($2 as timestamp)) order by "customer"."id" desc;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "customer"."id" from "customer" where ("customer"."last_login" not in (cast($1 as timestamp), cast($2 as timestamp)) or "customer"."last_login" is null) order by "customer"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
select "customer"."id" from "customer" where "customer"."last_login" is distinct from cast($1 as timestamp) order by "customer"."id";

select distinct "customer"."last_login" from "customer";

--@ binary 23 x'00000001'
select "customer"."last_login", count(*) from "customer" group by "customer"."last_login" having count(*) > $1;

select count("customer"."last_login"), count(distinct "customer"."last_login") from "customer";

--@ parameter 0 "2024-03-11 10:00:00+00"
select exists (select * from "customer" where "customer"."last_login" <> cast($1 as timestamp));

--@ parameter 0 "2024-03-11 10:00:00+00"
select "customer"."id", coalesce("customer"."last_login", cast($1 as timestamp)) from "customer" order by "customer"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
select "customer"."id", nullif("customer"."last_login", cast($1 as timestamp)) from "customer" order by "customer"."id";

select "customer"."id", case when "customer"."last_login" is null then 'none' else 'some' end from "customer" order by "customer"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where "customer"."last_login" between cast($1 as timestamp) and cast($2 as timestamp) order by "customer"."last_login", "customer"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "customer"."id", "customer"."email", "customer"."name", "customer"."nickname", "customer"."active", "customer"."credit", "customer"."born", "customer"."created_at", "customer"."last_login" from "customer" where ("customer"."last_login" >= cast($1 as timestamp) and "customer"."last_login" < cast($2 as timestamp));

--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."last_login" from "customer" order by "customer"."last_login" desc nulls last, "customer"."id" fetch next $1 rows only;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "customer"."id", "customer"."last_login" from "customer" where ("customer"."last_login", "customer"."id") > (cast($1 as timestamp), $2) order by "customer"."last_login", "customer"."id" fetch next $3 rows only;

select min("customer"."last_login"), max("customer"."last_login") from "customer";

select "customer"."id", rank() over (order by "customer"."last_login") from "customer";

select "customer"."id", row_number() over (order by "customer"."last_login", "customer"."id") from "customer";

select "customer"."id" from "customer" where "customer"."last_login" = (select max("customer"."last_login") from "customer");

select extract(year from "customer"."last_login"), count(*) from "customer" group by extract(year from "customer"."last_login");

--@ binary 23 x'00000003'
select "customer"."id" from "customer" where extract(month from "customer"."last_login") = $1;

select count(*) from "address";

select exists (select 1 as "one" from "address");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" order by "address"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" order by "address"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where "address"."id" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "address"."id", "address"."id" from "address" where "address"."id" in ($1, $2) order by "address"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "address"."id" from "address" where ("address"."id" not in ($1, $2) or "address"."id" is null) order by "address"."id";

--@ binary 23 x'00000001'
select "address"."id" from "address" where "address"."id" is distinct from $1 order by "address"."id";

select distinct "address"."id" from "address";

--@ binary 23 x'00000001'
select "address"."id", count(*) from "address" group by "address"."id" having count(*) > $1;

select count("address"."id"), count(distinct "address"."id") from "address";

--@ binary 23 x'00000001'
select exists (select * from "address" where "address"."id" <> $1);

--@ binary 23 x'00000001'
select "address"."id", coalesce("address"."id", $1) from "address" order by "address"."id";

--@ binary 23 x'00000001'
select "address"."id", nullif("address"."id", $1) from "address" order by "address"."id";

select "address"."id", case when "address"."id" is null then 'none' else 'some' end from "address" order by "address"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where "address"."id" between $1 and $2 order by "address"."id", "address"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where ("address"."id" >= $1 and "address"."id" < $2);

--@ binary 20 x'0000000000000003'
select "address"."id", "address"."id" from "address" order by "address"."id" desc nulls last, "address"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "address"."id", "address"."id" from "address" where ("address"."id", "address"."id") > ($1, $2) order by "address"."id", "address"."id" fetch next $3 rows only;

select min("address"."id"), max("address"."id") from "address";

select "address"."id", rank() over (order by "address"."id") from "address";

select "address"."id", row_number() over (order by "address"."id", "address"."id") from "address";

select "address"."id" from "address" where "address"."id" = (select max("address"."id") from "address");

select sum("address"."id"), avg("address"."id") from "address";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "address"."id", ("address"."id" + $1), ("address"."id" * $2) from "address" order by "address"."id";

select "address"."id", sum("address"."id") over (order by "address"."id") from "address";

--@ parameter 1043 "Ann"
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where "address"."street" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "address"."id", "address"."street" from "address" where "address"."street" in ($1, $2) order by "address"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "address"."id" from "address" where ("address"."street" not in ($1, $2) or "address"."street" is null) order by "address"."id";

--@ parameter 1043 "Ann"
select "address"."id" from "address" where "address"."street" is distinct from $1 order by "address"."id";

select distinct "address"."street" from "address";

--@ binary 23 x'00000001'
select "address"."street", count(*) from "address" group by "address"."street" having count(*) > $1;

select count("address"."street"), count(distinct "address"."street") from "address";

--@ parameter 1043 "Ann"
select exists (select * from "address" where "address"."street" <> $1);

--@ parameter 1043 "Ann"
select "address"."id", coalesce("address"."street", $1) from "address" order by "address"."id";

--@ parameter 1043 "Ann"
select "address"."id", nullif("address"."street", $1) from "address" order by "address"."id";

select "address"."id", case when "address"."street" is null then 'none' else 'some' end from "address" order by "address"."id";

--@ parameter 1043 "%n%"
select "address"."id" from "address" where "address"."street" like $1;

--@ parameter 1043 "a%"
select "address"."id" from "address" where "address"."street" ilike $1;

--@ parameter 1043 "an"
select "address"."id" from "address" where "address"."street" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "address"."id" from "address" where "address"."street" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "address"."id" from "address" where "address"."street" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "address"."id" from "address" where lower("address"."street") = $1;

select "address"."id", upper("address"."street"), char_length("address"."street"), trim("address"."street") from "address" order by "address"."id";

select "address"."id", (("address"."street" || '-') || "address"."street") from "address" order by "address"."id";

select "address"."id", "address"."street" from "address" order by "address"."street", "address"."id";

--@ parameter 1043 "Ann"
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where "address"."city" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "address"."id", "address"."city" from "address" where "address"."city" in ($1, $2) order by "address"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "address"."id" from "address" where ("address"."city" not in ($1, $2) or "address"."city" is null) order by "address"."id";

--@ parameter 1043 "Ann"
select "address"."id" from "address" where "address"."city" is distinct from $1 order by "address"."id";

select distinct "address"."city" from "address";

--@ binary 23 x'00000001'
select "address"."city", count(*) from "address" group by "address"."city" having count(*) > $1;

select count("address"."city"), count(distinct "address"."city") from "address";

--@ parameter 1043 "Ann"
select exists (select * from "address" where "address"."city" <> $1);

--@ parameter 1043 "Ann"
select "address"."id", coalesce("address"."city", $1) from "address" order by "address"."id";

--@ parameter 1043 "Ann"
select "address"."id", nullif("address"."city", $1) from "address" order by "address"."id";

select "address"."id", case when "address"."city" is null then 'none' else 'some' end from "address" order by "address"."id";

--@ parameter 1043 "%n%"
select "address"."id" from "address" where "address"."city" like $1;

--@ parameter 1043 "a%"
select "address"."id" from "address" where "address"."city" ilike $1;

--@ parameter 1043 "an"
select "address"."id" from "address" where "address"."city" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "address"."id" from "address" where "address"."city" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "address"."id" from "address" where "address"."city" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "address"."id" from "address" where lower("address"."city") = $1;

select "address"."id", upper("address"."city"), char_length("address"."city"), trim("address"."city") from "address" order by "address"."id";

select "address"."id", (("address"."city" || '-') || "address"."city") from "address" order by "address"."id";

select "address"."id", "address"."city" from "address" order by "address"."city", "address"."id";

--@ parameter 1043 "Ann"
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where "address"."zip" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "address"."id", "address"."zip" from "address" where "address"."zip" in ($1, $2) order by "address"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "address"."id" from "address" where ("address"."zip" not in ($1, $2) or "address"."zip" is null) order by "address"."id";

--@ parameter 1043 "Ann"
select "address"."id" from "address" where "address"."zip" is distinct from $1 order by "address"."id";

select distinct "address"."zip" from "address";

--@ binary 23 x'00000001'
select "address"."zip", count(*) from "address" group by "address"."zip" having count(*) > $1;

select count("address"."zip"), count(distinct "address"."zip") from "address";

--@ parameter 1043 "Ann"
select exists (select * from "address" where "address"."zip" <> $1);

--@ parameter 1043 "Ann"
select "address"."id", coalesce("address"."zip", $1) from "address" order by "address"."id";

--@ parameter 1043 "Ann"
select "address"."id", nullif("address"."zip", $1) from "address" order by "address"."id";

select "address"."id", case when "address"."zip" is null then 'none' else 'some' end from "address" order by "address"."id";

--@ parameter 1043 "%n%"
select "address"."id" from "address" where "address"."zip" like $1;

--@ parameter 1043 "a%"
select "address"."id" from "address" where "address"."zip" ilike $1;

--@ parameter 1043 "an"
select "address"."id" from "address" where "address"."zip" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "address"."id" from "address" where "address"."zip" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "address"."id" from "address" where "address"."zip" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "address"."id" from "address" where lower("address"."zip") = $1;

select "address"."id", upper("address"."zip"), char_length("address"."zip"), trim("address"."zip") from "address" order by "address"."id";

select "address"."id", (("address"."zip" || '-') || "address"."zip") from "address" order by "address"."id";

select "address"."id", "address"."zip" from "address" order by "address"."zip", "address"."id";

--@ parameter 16 "TRUE"
select "address"."id", "address"."street", "address"."city", "address"."zip", "address"."is_default" from "address" where "address"."is_default" = $1;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "address"."id", "address"."is_default" from "address" where "address"."is_default" in ($1, $2) order by "address"."id" desc;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "address"."id" from "address" where ("address"."is_default" not in ($1, $2) or "address"."is_default" is null) order by "address"."id";

--@ parameter 16 "TRUE"
select "address"."id" from "address" where "address"."is_default" is distinct from $1 order by "address"."id";

select distinct "address"."is_default" from "address";

--@ binary 23 x'00000001'
select "address"."is_default", count(*) from "address" group by "address"."is_default" having count(*) > $1;

select count("address"."is_default"), count(distinct "address"."is_default") from "address";

--@ parameter 16 "TRUE"
select exists (select * from "address" where "address"."is_default" <> $1);

--@ parameter 16 "TRUE"
select "address"."id", coalesce("address"."is_default", $1) from "address" order by "address"."id";

--@ parameter 16 "TRUE"
select "address"."id", nullif("address"."is_default", $1) from "address" order by "address"."id";

select "address"."id", case when "address"."is_default" is null then 'none' else 'some' end from "address" order by "address"."id";

select count(*) from "category";

select exists (select 1 as "one" from "category");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "category"."id", "category"."name", "category"."position" from "category" order by "category"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "category"."id", "category"."name", "category"."position" from "category" order by "category"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
select "category"."id", "category"."name", "category"."position" from "category" where "category"."id" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "category"."id", "category"."id" from "category" where "category"."id" in ($1, $2) order by "category"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "category"."id" from "category" where ("category"."id" not in ($1, $2) or "category"."id" is null) order by "category"."id";

--@ binary 23 x'00000001'
select "category"."id" from "category" where "category"."id" is distinct from $1 order by "category"."id";

select distinct "category"."id" from "category";

--@ binary 23 x'00000001'
select "category"."id", count(*) from "category" group by "category"."id" having count(*) > $1;

select count("category"."id"), count(distinct "category"."id") from "category";

--@ binary 23 x'00000001'
select exists (select * from "category" where "category"."id" <> $1);

--@ binary 23 x'00000001'
select "category"."id", coalesce("category"."id", $1) from "category" order by "category"."id";

--@ binary 23 x'00000001'
select "category"."id", nullif("category"."id", $1) from "category" order by "category"."id";

select "category"."id", case when "category"."id" is null then 'none' else 'some' end from "category" order by "category"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "category"."id", "category"."name", "category"."position" from "category" where "category"."id" between $1 and $2 order by "category"."id", "category"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "category"."id", "category"."name", "category"."position" from "category" where ("category"."id" >= $1 and "category"."id" < $2);

--@ binary 20 x'0000000000000003'
select "category"."id", "category"."id" from "category" order by "category"."id" desc nulls last, "category"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "category"."id", "category"."id" from "category" where ("category"."id", "category"."id") > ($1, $2) order by "category"."id", "category"."id" fetch next $3 rows only;

select min("category"."id"), max("category"."id") from "category";

select "category"."id", rank() over (order by "category"."id") from "category";

select "category"."id", row_number() over (order by "category"."id", "category"."id") from "category";

select "category"."id" from "category" where "category"."id" = (select max("category"."id") from "category");

select sum("category"."id"), avg("category"."id") from "category";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "category"."id", ("category"."id" + $1), ("category"."id" * $2) from "category" order by "category"."id";

select "category"."id", sum("category"."id") over (order by "category"."id") from "category";

--@ parameter 1043 "Ann"
select "category"."id", "category"."name", "category"."position" from "category" where "category"."name" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "category"."id", "category"."name" from "category" where "category"."name" in ($1, $2) order by "category"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "category"."id" from "category" where ("category"."name" not in ($1, $2) or "category"."name" is null) order by "category"."id";

--@ parameter 1043 "Ann"
select "category"."id" from "category" where "category"."name" is distinct from $1 order by "category"."id";

select distinct "category"."name" from "category";

--@ binary 23 x'00000001'
select "category"."name", count(*) from "category" group by "category"."name" having count(*) > $1;

select count("category"."name"), count(distinct "category"."name") from "category";

--@ parameter 1043 "Ann"
select exists (select * from "category" where "category"."name" <> $1);

--@ parameter 1043 "Ann"
select "category"."id", coalesce("category"."name", $1) from "category" order by "category"."id";

--@ parameter 1043 "Ann"
select "category"."id", nullif("category"."name", $1) from "category" order by "category"."id";

select "category"."id", case when "category"."name" is null then 'none' else 'some' end from "category" order by "category"."id";

--@ parameter 1043 "%n%"
select "category"."id" from "category" where "category"."name" like $1;

--@ parameter 1043 "a%"
select "category"."id" from "category" where "category"."name" ilike $1;

--@ parameter 1043 "an"
select "category"."id" from "category" where "category"."name" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "category"."id" from "category" where "category"."name" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "category"."id" from "category" where "category"."name" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "category"."id" from "category" where lower("category"."name") = $1;

select "category"."id", upper("category"."name"), char_length("category"."name"), trim("category"."name") from "category" order by "category"."id";

select "category"."id", (("category"."name" || '-') || "category"."name") from "category" order by "category"."id";

select "category"."id", "category"."name" from "category" order by "category"."name", "category"."id";

--@ binary 21 x'0001'
select "category"."id", "category"."name", "category"."position" from "category" where "category"."position" = $1;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "category"."id", "category"."position" from "category" where "category"."position" in ($1, $2) order by "category"."id" desc;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "category"."id" from "category" where ("category"."position" not in ($1, $2) or "category"."position" is null) order by "category"."id";

--@ binary 21 x'0001'
select "category"."id" from "category" where "category"."position" is distinct from $1 order by "category"."id";

select distinct "category"."position" from "category";

--@ binary 23 x'00000001'
select "category"."position", count(*) from "category" group by "category"."position" having count(*) > $1;

select count("category"."position"), count(distinct "category"."position") from "category";

--@ binary 21 x'0001'
select exists (select * from "category" where "category"."position" <> $1);

--@ binary 21 x'0001'
select "category"."id", coalesce("category"."position", $1) from "category" order by "category"."id";

--@ binary 21 x'0001'
select "category"."id", nullif("category"."position", $1) from "category" order by "category"."id";

select "category"."id", case when "category"."position" is null then 'none' else 'some' end from "category" order by "category"."id";

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "category"."id", "category"."name", "category"."position" from "category" where "category"."position" between $1 and $2 order by "category"."position", "category"."id";

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "category"."id", "category"."name", "category"."position" from "category" where ("category"."position" >= $1 and "category"."position" < $2);

--@ binary 20 x'0000000000000003'
select "category"."id", "category"."position" from "category" order by "category"."position" desc nulls last, "category"."id" fetch next $1 rows only;

--@ binary 21 x'0001'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "category"."id", "category"."position" from "category" where ("category"."position", "category"."id") > ($1, $2) order by "category"."position", "category"."id" fetch next $3 rows only;

select min("category"."position"), max("category"."position") from "category";

select "category"."id", rank() over (order by "category"."position") from "category";

select "category"."id", row_number() over (order by "category"."position", "category"."id") from "category";

select "category"."id" from "category" where "category"."position" = (select max("category"."position") from "category");

select sum("category"."position"), avg("category"."position") from "category";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "category"."id", ("category"."position" + $1), ("category"."position" * $2) from "category" order by "category"."id";

select "category"."id", sum("category"."position") over (order by "category"."id") from "category";

select count(*) from "product";

select exists (select 1 as "one" from "product");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" order by "product"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" order by "product"."id" fetch next $1 rows only;

--@ binary 20 x'0000000000000001'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."id" = $1;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."id" from "product" where "product"."id" in ($1, $2) order by "product"."id" desc;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id" from "product" where ("product"."id" not in ($1, $2) or "product"."id" is null) order by "product"."id";

--@ binary 20 x'0000000000000001'
select "product"."id" from "product" where "product"."id" is distinct from $1 order by "product"."id";

select distinct "product"."id" from "product";

--@ binary 23 x'00000001'
select "product"."id", count(*) from "product" group by "product"."id" having count(*) > $1;

select count("product"."id"), count(distinct "product"."id") from "product";

--@ binary 20 x'0000000000000001'
select exists (select * from "product" where "product"."id" <> $1);

--@ binary 20 x'0000000000000001'
select "product"."id", coalesce("product"."id", $1) from "product" order by "product"."id";

--@ binary 20 x'0000000000000001'
select "product"."id", nullif("product"."id", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."id" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."id" between $1 and $2 order by "product"."id", "product"."id";

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where ("product"."id" >= $1 and "product"."id" < $2);

--@ binary 20 x'0000000000000003'
select "product"."id", "product"."id" from "product" order by "product"."id" desc nulls last, "product"."id" fetch next $1 rows only;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."id" from "product" where ("product"."id", "product"."id") > ($1, $2) order by "product"."id", "product"."id" fetch next $3 rows only;

select min("product"."id"), max("product"."id") from "product";

select "product"."id", rank() over (order by "product"."id") from "product";

select "product"."id", row_number() over (order by "product"."id", "product"."id") from "product";

select "product"."id" from "product" where "product"."id" = (select max("product"."id") from "product");

select sum("product"."id"), avg("product"."id") from "product";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "product"."id", ("product"."id" + $1), ("product"."id" * $2) from "product" order by "product"."id";

select "product"."id", sum("product"."id") over (order by "product"."id") from "product";

--@ parameter 1043 "Ann"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."sku" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "product"."id", "product"."sku" from "product" where "product"."sku" in ($1, $2) order by "product"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "product"."id" from "product" where ("product"."sku" not in ($1, $2) or "product"."sku" is null) order by "product"."id";

--@ parameter 1043 "Ann"
select "product"."id" from "product" where "product"."sku" is distinct from $1 order by "product"."id";

select distinct "product"."sku" from "product";

--@ binary 23 x'00000001'
select "product"."sku", count(*) from "product" group by "product"."sku" having count(*) > $1;

select count("product"."sku"), count(distinct "product"."sku") from "product";

--@ parameter 1043 "Ann"
select exists (select * from "product" where "product"."sku" <> $1);

--@ parameter 1043 "Ann"
select "product"."id", coalesce("product"."sku", $1) from "product" order by "product"."id";

--@ parameter 1043 "Ann"
select "product"."id", nullif("product"."sku", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."sku" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ parameter 1043 "%n%"
select "product"."id" from "product" where "product"."sku" like $1;

--@ parameter 1043 "a%"
select "product"."id" from "product" where "product"."sku" ilike $1;

--@ parameter 1043 "an"
select "product"."id" from "product" where "product"."sku" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "product"."id" from "product" where "product"."sku" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "product"."id" from "product" where "product"."sku" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "product"."id" from "product" where lower("product"."sku") = $1;

select "product"."id", upper("product"."sku"), char_length("product"."sku"), trim("product"."sku") from "product" order by "product"."id";

select "product"."id", (("product"."sku" || '-') || "product"."sku") from "product" order by "product"."id";

select "product"."id", "product"."sku" from "product" order by "product"."sku", "product"."id";

--@ parameter 1043 "Ann"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."title" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "product"."id", "product"."title" from "product" where "product"."title" in ($1, $2) order by "product"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "product"."id" from "product" where ("product"."title" not in ($1, $2) or "product"."title" is null) order by "product"."id";

--@ parameter 1043 "Ann"
select "product"."id" from "product" where "product"."title" is distinct from $1 order by "product"."id";

select distinct "product"."title" from "product";

--@ binary 23 x'00000001'
select "product"."title", count(*) from "product" group by "product"."title" having count(*) > $1;

select count("product"."title"), count(distinct "product"."title") from "product";

--@ parameter 1043 "Ann"
select exists (select * from "product" where "product"."title" <> $1);

--@ parameter 1043 "Ann"
select "product"."id", coalesce("product"."title", $1) from "product" order by "product"."id";

--@ parameter 1043 "Ann"
select "product"."id", nullif("product"."title", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."title" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ parameter 1043 "%n%"
select "product"."id" from "product" where "product"."title" like $1;

--@ parameter 1043 "a%"
select "product"."id" from "product" where "product"."title" ilike $1;

--@ parameter 1043 "an"
select "product"."id" from "product" where "product"."title" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "product"."id" from "product" where "product"."title" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "product"."id" from "product" where "product"."title" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "product"."id" from "product" where lower("product"."title") = $1;

select "product"."id", upper("product"."title"), char_length("product"."title"), trim("product"."title") from "product" order by "product"."id";

select "product"."id", (("product"."title" || '-') || "product"."title") from "product" order by "product"."id";

select "product"."id", "product"."title" from "product" order by "product"."title", "product"."id";

--@ parameter 1043 "Ann"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."description" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "product"."id", "product"."description" from "product" where "product"."description" in ($1, $2) order by "product"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "product"."id" from "product" where ("product"."description" not in ($1, $2) or "product"."description" is null) order by "product"."id";

--@ parameter 1043 "Ann"
select "product"."id" from "product" where "product"."description" is distinct from $1 order by "product"."id";

select distinct "product"."description" from "product";

--@ binary 23 x'00000001'
select "product"."description", count(*) from "product" group by "product"."description" having count(*) > $1;

select count("product"."description"), count(distinct "product"."description") from "product";

--@ parameter 1043 "Ann"
select exists (select * from "product" where "product"."description" <> $1);

--@ parameter 1043 "Ann"
select "product"."id", coalesce("product"."description", $1) from "product" order by "product"."id";

--@ parameter 1043 "Ann"
select "product"."id", nullif("product"."description", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."description" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ parameter 1043 "%n%"
select "product"."id" from "product" where "product"."description" like $1;

--@ parameter 1043 "a%"
select "product"."id" from "product" where "product"."description" ilike $1;

--@ parameter 1043 "an"
select "product"."id" from "product" where "product"."description" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "product"."id" from "product" where "product"."description" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "product"."id" from "product" where "product"."description" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "product"."id" from "product" where lower("product"."description") = $1;

select "product"."id", upper("product"."description"), char_length("product"."description"), trim("product"."description") from "product" order by "product"."id";

select "product"."id", (("product"."description" || '-') || "product"."description") from "product" order by "product"."id";

select "product"."id", "product"."description" from "product" order by "product"."description", "product"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."price" = $1;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "product"."id", "product"."price" from "product" where "product"."price" in ($1, $2) order by "product"."id" desc;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "product"."id" from "product" where ("product"."price" not in ($1, $2) or "product"."price" is null) order by "product"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "product"."id" from "product" where "product"."price" is distinct from $1 order by "product"."id";

select distinct "product"."price" from "product";

--@ binary 23 x'00000001'
select "product"."price", count(*) from "product" group by "product"."price" having count(*) > $1;

select count("product"."price"), count(distinct "product"."price") from "product";

--@ binary 1700 x'0002000000000002000926ac'
select exists (select * from "product" where "product"."price" <> $1);

--@ binary 1700 x'0002000000000002000926ac'
select "product"."id", coalesce("product"."price", $1) from "product" order by "product"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "product"."id", nullif("product"."price", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."price" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."price" between $1 and $2 order by "product"."price", "product"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where ("product"."price" >= $1 and "product"."price" < $2);

--@ binary 20 x'0000000000000003'
select "product"."id", "product"."price" from "product" order by "product"."price" desc nulls last, "product"."id" fetch next $1 rows only;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."price" from "product" where ("product"."price", "product"."id") > ($1, $2) order by "product"."price", "product"."id" fetch next $3 rows only;

select min("product"."price"), max("product"."price") from "product";

select "product"."id", rank() over (order by "product"."price") from "product";

select "product"."id", row_number() over (order by "product"."price", "product"."id") from "product";

select "product"."id" from "product" where "product"."price" = (select max("product"."price") from "product");

select sum("product"."price"), avg("product"."price") from "product";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "product"."id", ("product"."price" + $1), ("product"."price" * $2) from "product" order by "product"."id";

select "product"."id", sum("product"."price") over (order by "product"."id") from "product";

--@ binary 701 x'3fd3333333333333'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."weight" = cast($1 as double precision);

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select "product"."id", "product"."weight" from "product" where "product"."weight" in (cast($1 as double precision), cast($2 as double precision)) order by "product"."id" desc;

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select "product"."id" from "product" where ("product"."weight" not in (cast($1 as double precision), cast($2 as double precision)) or "product"."weight" is null) order by "product"."id";

--@ binary 701 x'3fd3333333333333'
select "product"."id" from "product" where "product"."weight" is distinct from cast($1 as double precision) order by "product"."id";

select distinct "product"."weight" from "product";

--@ binary 23 x'00000001'
select "product"."weight", count(*) from "product" group by "product"."weight" having count(*) > $1;

select count("product"."weight"), count(distinct "product"."weight") from "product";

--@ binary 701 x'3fd3333333333333'
select exists (select * from "product" where "product"."weight" <> cast($1 as double precision));

--@ binary 701 x'3fd3333333333333'
select "product"."id", coalesce("product"."weight", cast($1 as double precision)) from "product" order by "product"."id";

--@ binary 701 x'3fd3333333333333'
select "product"."id", nullif("product"."weight", cast($1 as double precision)) from "product" order by "product"."id";

select "product"."id", case when "product"."weight" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."weight" between cast($1 as double precision) and cast($2 as double precision) order by "product"."weight", "product"."id";

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where ("product"."weight" >= cast($1 as double precision) and "product"."weight" < cast($2 as double precision));

--@ binary 20 x'0000000000000003'
select "product"."id", "product"."weight" from "product" order by "product"."weight" desc nulls last, "product"."id" fetch next $1 rows only;

--@ binary 701 x'3fd3333333333333'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."weight" from "product" where ("product"."weight", "product"."id") > (cast($1 as double precision), $2) order by "product"."weight", "product"."id" fetch next $3 rows only;

select min("product"."weight"), max("product"."weight") from "product";

select "product"."id", rank() over (order by "product"."weight") from "product";

select "product"."id", row_number() over (order by "product"."weight", "product"."id") from "product";

select "product"."id" from "product" where "product"."weight" = (select max("product"."weight") from "product");

--@ binary 23 x'00000001'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."stock" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "product"."id", "product"."stock" from "product" where "product"."stock" in ($1, $2) order by "product"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "product"."id" from "product" where ("product"."stock" not in ($1, $2) or "product"."stock" is null) order by "product"."id";

--@ binary 23 x'00000001'
select "product"."id" from "product" where "product"."stock" is distinct from $1 order by "product"."id";

select distinct "product"."stock" from "product";

--@ binary 23 x'00000001'
select "product"."stock", count(*) from "product" group by "product"."stock" having count(*) > $1;

select count("product"."stock"), count(distinct "product"."stock") from "product";

--@ binary 23 x'00000001'
select exists (select * from "product" where "product"."stock" <> $1);

--@ binary 23 x'00000001'
select "product"."id", coalesce("product"."stock", $1) from "product" order by "product"."id";

--@ binary 23 x'00000001'
select "product"."id", nullif("product"."stock", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."stock" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."stock" between $1 and $2 order by "product"."stock", "product"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where ("product"."stock" >= $1 and "product"."stock" < $2);

--@ binary 20 x'0000000000000003'
select "product"."id", "product"."stock" from "product" order by "product"."stock" desc nulls last, "product"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."stock" from "product" where ("product"."stock", "product"."id") > ($1, $2) order by "product"."stock", "product"."id" fetch next $3 rows only;

select min("product"."stock"), max("product"."stock") from "product";

select "product"."id", rank() over (order by "product"."stock") from "product";

select "product"."id", row_number() over (order by "product"."stock", "product"."id") from "product";

select "product"."id" from "product" where "product"."stock" = (select max("product"."stock") from "product");

select sum("product"."stock"), avg("product"."stock") from "product";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "product"."id", ("product"."stock" + $1), ("product"."stock" * $2) from "product" order by "product"."id";

select "product"."id", sum("product"."stock") over (order by "product"."id") from "product";

--@ parameter 16 "TRUE"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."published" = $1;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "product"."id", "product"."published" from "product" where "product"."published" in ($1, $2) order by "product"."id" desc;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "product"."id" from "product" where ("product"."published" not in ($1, $2) or "product"."published" is null) order by "product"."id";

--@ parameter 16 "TRUE"
select "product"."id" from "product" where "product"."published" is distinct from $1 order by "product"."id";

select distinct "product"."published" from "product";

--@ binary 23 x'00000001'
select "product"."published", count(*) from "product" group by "product"."published" having count(*) > $1;

select count("product"."published"), count(distinct "product"."published") from "product";

--@ parameter 16 "TRUE"
select exists (select * from "product" where "product"."published" <> $1);

--@ parameter 16 "TRUE"
select "product"."id", coalesce("product"."published", $1) from "product" order by "product"."id";

--@ parameter 16 "TRUE"
select "product"."id", nullif("product"."published", $1) from "product" order by "product"."id";

select "product"."id", case when "product"."published" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."created_at" = cast($1 as timestamp with time zone);

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "product"."id", "product"."created_at" from "product" where "product"."created_at" in (cast($1 as timestamp with time zone), cast($2 as timestamp with time zone)) order by "product"."id" desc;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "product"."id" from "product" where ("product"."created_at" not in (cast($1 as timestamp with time zone), cast($2 as timestamp with time zone)) or "product"."created_at" is null) order by "product"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "product"."id" from "product" where "product"."created_at" is distinct from cast($1 as timestamp with time zone) order by "product"."id";

select distinct "product"."created_at" from "product";

--@ binary 23 x'00000001'
select "product"."created_at", count(*) from "product" group by "product"."created_at" having count(*) > $1;

select count("product"."created_at"), count(distinct "product"."created_at") from "product";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select exists (select * from "product" where "product"."created_at" <> cast($1 as timestamp with time zone));

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "product"."id", coalesce("product"."created_at", cast($1 as timestamp with time zone)) from "product" order by "product"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "product"."id", nullif("product"."created_at", cast($1 as timestamp with time zone)) from "product" order by "product"."id";

select "product"."id", case when "product"."created_at" is null then 'none' else 'some' end from "product" order by "product"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where "product"."created_at" between cast($1 as timestamp with time zone) and cast($2 as timestamp with time zone) order by "product"."created_at", "product"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "product"."id", "product"."sku", "product"."title", "product"."description", "product"."price", "product"."weight", "product"."stock", "product"."published", "product"."created_at" from "product" where ("product"."created_at" >= cast($1 as timestamp with time zone) and "product"."created_at" < cast($2 as timestamp with time zone));

--@ binary 20 x'0000000000000003'
select "product"."id", "product"."created_at" from "product" order by "product"."created_at" desc nulls last, "product"."id" fetch next $1 rows only;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "product"."id", "product"."created_at" from "product" where ("product"."created_at", "product"."id") > (cast($1 as timestamp with time zone), $2) order by "product"."created_at", "product"."id" fetch next $3 rows only;

select min("product"."created_at"), max("product"."created_at") from "product";

select "product"."id", rank() over (order by "product"."created_at") from "product";

select "product"."id", row_number() over (order by "product"."created_at", "product"."id") from "product";

select "product"."id" from "product" where "product"."created_at" = (select max("product"."created_at") from "product");

select extract(year from "product"."created_at"), count(*) from "product" group by extract(year from "product"."created_at");

--@ binary 23 x'00000003'
select "product"."id" from "product" where extract(month from "product"."created_at") = $1;

select count(*) from "tag";

select exists (select 1 as "one" from "tag");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "tag"."id", "tag"."name" from "tag" order by "tag"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "tag"."id", "tag"."name" from "tag" order by "tag"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
select "tag"."id", "tag"."name" from "tag" where "tag"."id" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "tag"."id", "tag"."id" from "tag" where "tag"."id" in ($1, $2) order by "tag"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "tag"."id" from "tag" where ("tag"."id" not in ($1, $2) or "tag"."id" is null) order by "tag"."id";

--@ binary 23 x'00000001'
select "tag"."id" from "tag" where "tag"."id" is distinct from $1 order by "tag"."id";

select distinct "tag"."id" from "tag";

--@ binary 23 x'00000001'
select "tag"."id", count(*) from "tag" group by "tag"."id" having count(*) > $1;

select count("tag"."id"), count(distinct "tag"."id") from "tag";

--@ binary 23 x'00000001'
select exists (select * from "tag" where "tag"."id" <> $1);

--@ binary 23 x'00000001'
select "tag"."id", coalesce("tag"."id", $1) from "tag" order by "tag"."id";

--@ binary 23 x'00000001'
select "tag"."id", nullif("tag"."id", $1) from "tag" order by "tag"."id";

select "tag"."id", case when "tag"."id" is null then 'none' else 'some' end from "tag" order by "tag"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "tag"."id", "tag"."name" from "tag" where "tag"."id" between $1 and $2 order by "tag"."id", "tag"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "tag"."id", "tag"."name" from "tag" where ("tag"."id" >= $1 and "tag"."id" < $2);

--@ binary 20 x'0000000000000003'
select "tag"."id", "tag"."id" from "tag" order by "tag"."id" desc nulls last, "tag"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "tag"."id", "tag"."id" from "tag" where ("tag"."id", "tag"."id") > ($1, $2) order by "tag"."id", "tag"."id" fetch next $3 rows only;

select min("tag"."id"), max("tag"."id") from "tag";

select "tag"."id", rank() over (order by "tag"."id") from "tag";

select "tag"."id", row_number() over (order by "tag"."id", "tag"."id") from "tag";

select "tag"."id" from "tag" where "tag"."id" = (select max("tag"."id") from "tag");

select sum("tag"."id"), avg("tag"."id") from "tag";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "tag"."id", ("tag"."id" + $1), ("tag"."id" * $2) from "tag" order by "tag"."id";

select "tag"."id", sum("tag"."id") over (order by "tag"."id") from "tag";

--@ parameter 1043 "Ann"
select "tag"."id", "tag"."name" from "tag" where "tag"."name" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "tag"."id", "tag"."name" from "tag" where "tag"."name" in ($1, $2) order by "tag"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "tag"."id" from "tag" where ("tag"."name" not in ($1, $2) or "tag"."name" is null) order by "tag"."id";

--@ parameter 1043 "Ann"
select "tag"."id" from "tag" where "tag"."name" is distinct from $1 order by "tag"."id";

select distinct "tag"."name" from "tag";

--@ binary 23 x'00000001'
select "tag"."name", count(*) from "tag" group by "tag"."name" having count(*) > $1;

select count("tag"."name"), count(distinct "tag"."name") from "tag";

--@ parameter 1043 "Ann"
select exists (select * from "tag" where "tag"."name" <> $1);

--@ parameter 1043 "Ann"
select "tag"."id", coalesce("tag"."name", $1) from "tag" order by "tag"."id";

--@ parameter 1043 "Ann"
select "tag"."id", nullif("tag"."name", $1) from "tag" order by "tag"."id";

select "tag"."id", case when "tag"."name" is null then 'none' else 'some' end from "tag" order by "tag"."id";

--@ parameter 1043 "%n%"
select "tag"."id" from "tag" where "tag"."name" like $1;

--@ parameter 1043 "a%"
select "tag"."id" from "tag" where "tag"."name" ilike $1;

--@ parameter 1043 "an"
select "tag"."id" from "tag" where "tag"."name" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "tag"."id" from "tag" where "tag"."name" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "tag"."id" from "tag" where "tag"."name" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "tag"."id" from "tag" where lower("tag"."name") = $1;

select "tag"."id", upper("tag"."name"), char_length("tag"."name"), trim("tag"."name") from "tag" order by "tag"."id";

select "tag"."id", (("tag"."name" || '-') || "tag"."name") from "tag" order by "tag"."id";

select "tag"."id", "tag"."name" from "tag" order by "tag"."name", "tag"."id";

select count(*) from "orders";

select exists (select 1 as "one" from "orders");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" order by "orders"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" order by "orders"."id" fetch next $1 rows only;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."id" = cast($1 as uuid);

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 2950 x'ffffffffffffffffffffffffffffffff'
select "orders"."id", "orders"."id" from "orders" where "orders"."id" in (cast($1 as uuid), cast($2 as uuid)) order by "orders"."id" desc;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 2950 x'ffffffffffffffffffffffffffffffff'
select "orders"."id" from "orders" where ("orders"."id" not in (cast($1 as uuid), cast($2 as uuid)) or "orders"."id" is null) order by "orders"."id";

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select "orders"."id" from "orders" where "orders"."id" is distinct from cast($1 as uuid) order by "orders"."id";

select distinct "orders"."id" from "orders";

--@ binary 23 x'00000001'
select "orders"."id", count(*) from "orders" group by "orders"."id" having count(*) > $1;

select count("orders"."id"), count(distinct "orders"."id") from "orders";

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select exists (select * from "orders" where "orders"."id" <> cast($1 as uuid));

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select "orders"."id", coalesce("orders"."id", cast($1 as uuid)) from "orders" order by "orders"."id";

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select "orders"."id", nullif("orders"."id", cast($1 as uuid)) from "orders" order by "orders"."id";

select "orders"."id", case when "orders"."id" is null then 'none' else 'some' end from "orders" order by "orders"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."total" = $1;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "orders"."id", "orders"."total" from "orders" where "orders"."total" in ($1, $2) order by "orders"."id" desc;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "orders"."id" from "orders" where ("orders"."total" not in ($1, $2) or "orders"."total" is null) order by "orders"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "orders"."id" from "orders" where "orders"."total" is distinct from $1 order by "orders"."id";

select distinct "orders"."total" from "orders";

--@ binary 23 x'00000001'
select "orders"."total", count(*) from "orders" group by "orders"."total" having count(*) > $1;

select count("orders"."total"), count(distinct "orders"."total") from "orders";

--@ binary 1700 x'0002000000000002000926ac'
select exists (select * from "orders" where "orders"."total" <> $1);

--@ binary 1700 x'0002000000000002000926ac'
select "orders"."id", coalesce("orders"."total", $1) from "orders" order by "orders"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "orders"."id", nullif("orders"."total", $1) from "orders" order by "orders"."id";

select "orders"."id", case when "orders"."total" is null then 'none' else 'some' end from "orders" order by "orders"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."total" between $1 and $2 order by "orders"."total", "orders"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where ("orders"."total" >= $1 and "orders"."total" < $2);

--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."total" from "orders" order by "orders"."total" desc nulls last, "orders"."id" fetch next $1 rows only;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."total" from "orders" where ("orders"."total", "orders"."id") > ($1, cast($2 as uuid)) order by "orders"."total", "orders"."id" fetch next $3 rows only;

select min("orders"."total"), max("orders"."total") from "orders";

select "orders"."id", rank() over (order by "orders"."total") from "orders";

select "orders"."id", row_number() over (order by "orders"."total", "orders"."id") from "orders";

select "orders"."id" from "orders" where "orders"."total" = (select max("orders"."total") from "orders");

select sum("orders"."total"), avg("orders"."total") from "orders";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "orders"."id", ("orders"."total" + $1), ("orders"."total" * $2) from "orders" order by "orders"."id";

select "orders"."id", sum("orders"."total") over (order by "orders"."id") from "orders";

--@ parameter 1043 "Ann"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."note" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "orders"."id", "orders"."note" from "orders" where "orders"."note" in ($1, $2) order by "orders"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "orders"."id" from "orders" where ("orders"."note" not in ($1, $2) or "orders"."note" is null) order by "orders"."id";

--@ parameter 1043 "Ann"
select "orders"."id" from "orders" where "orders"."note" is distinct from $1 order by "orders"."id";

select distinct "orders"."note" from "orders";

--@ binary 23 x'00000001'
select "orders"."note", count(*) from "orders" group by "orders"."note" having count(*) > $1;

select count("orders"."note"), count(distinct "orders"."note") from "orders";

--@ parameter 1043 "Ann"
select exists (select * from "orders" where "orders"."note" <> $1);

--@ parameter 1043 "Ann"
select "orders"."id", coalesce("orders"."note", $1) from "orders" order by "orders"."id";

--@ parameter 1043 "Ann"
select "orders"."id", nullif("orders"."note", $1) from "orders" order by "orders"."id";

select "orders"."id", case when "orders"."note" is null then 'none' else 'some' end from "orders" order by "orders"."id";

--@ parameter 1043 "%n%"
select "orders"."id" from "orders" where "orders"."note" like $1;

--@ parameter 1043 "a%"
select "orders"."id" from "orders" where "orders"."note" ilike $1;

--@ parameter 1043 "an"
select "orders"."id" from "orders" where "orders"."note" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "orders"."id" from "orders" where "orders"."note" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "orders"."id" from "orders" where "orders"."note" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "orders"."id" from "orders" where lower("orders"."note") = $1;

select "orders"."id", upper("orders"."note"), char_length("orders"."note"), trim("orders"."note") from "orders" order by "orders"."id";

select "orders"."id", (("orders"."note" || '-') || "orders"."note") from "orders" order by "orders"."id";

select "orders"."id", "orders"."note" from "orders" order by "orders"."note", "orders"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."placed_at" = cast($1 as timestamp with time zone);

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "orders"."id", "orders"."placed_at" from "orders" where "orders"."placed_at" in (cast($1 as timestamp with time zone), cast($2 as timestamp with time zone)) order by "orders"."id" desc;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "orders"."id" from "orders" where ("orders"."placed_at" not in (cast($1 as timestamp with time zone), cast($2 as timestamp with time zone)) or "orders"."placed_at" is null) order by "orders"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "orders"."id" from "orders" where "orders"."placed_at" is distinct from cast($1 as timestamp with time zone) order by "orders"."id";

select distinct "orders"."placed_at" from "orders";

--@ binary 23 x'00000001'
select "orders"."placed_at", count(*) from "orders" group by "orders"."placed_at" having count(*) > $1;

select count("orders"."placed_at"), count(distinct "orders"."placed_at") from "orders";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select exists (select * from "orders" where "orders"."placed_at" <> cast($1 as timestamp with time zone));

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "orders"."id", coalesce("orders"."placed_at", cast($1 as timestamp with time zone)) from "orders" order by "orders"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
select "orders"."id", nullif("orders"."placed_at", cast($1 as timestamp with time zone)) from "orders" order by "orders"."id";

select "orders"."id", case when "orders"."placed_at" is null then 'none' else 'some' end from "orders" order by "orders"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."placed_at" between cast($1 as timestamp with time zone) and cast($2 as timestamp with time zone) order by "orders"."placed_at", "orders"."id";

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ parameter 1043 "2024-03-02 10:00:00+00:00"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where ("orders"."placed_at" >= cast($1 as timestamp with time zone) and "orders"."placed_at" < cast($2 as timestamp with time zone));

--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."placed_at" from "orders" order by "orders"."placed_at" desc nulls last, "orders"."id" fetch next $1 rows only;

--@ parameter 1043 "2024-01-02 10:00:00+00:00"
--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."placed_at" from "orders" where ("orders"."placed_at", "orders"."id") > (cast($1 as timestamp with time zone), cast($2 as uuid)) order by "orders"."placed_at", "orders"."id" fetch next $3 rows only;

select min("orders"."placed_at"), max("orders"."placed_at") from "orders";

select "orders"."id", rank() over (order by "orders"."placed_at") from "orders";

select "orders"."id", row_number() over (order by "orders"."placed_at", "orders"."id") from "orders";

select "orders"."id" from "orders" where "orders"."placed_at" = (select max("orders"."placed_at") from "orders");

select extract(year from "orders"."placed_at"), count(*) from "orders" group by extract(year from "orders"."placed_at");

--@ binary 23 x'00000003'
select "orders"."id" from "orders" where extract(month from "orders"."placed_at") = $1;

--@ parameter 0 "2016-06-06 +00"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."shipped_on" = cast($1 as date);

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "orders"."id", "orders"."shipped_on" from "orders" where "orders"."shipped_on" in (cast($1 as date), cast($2 as date)) order by "orders"."id" desc;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "orders"."id" from "orders" where ("orders"."shipped_on" not in (cast($1 as date), cast($2 as date)) or "orders"."shipped_on" is null) order by "orders"."id";

--@ parameter 0 "2016-06-06 +00"
select "orders"."id" from "orders" where "orders"."shipped_on" is distinct from cast($1 as date) order by "orders"."id";

select distinct "orders"."shipped_on" from "orders";

--@ binary 23 x'00000001'
select "orders"."shipped_on", count(*) from "orders" group by "orders"."shipped_on" having count(*) > $1;

select count("orders"."shipped_on"), count(distinct "orders"."shipped_on") from "orders";

--@ parameter 0 "2016-06-06 +00"
select exists (select * from "orders" where "orders"."shipped_on" <> cast($1 as date));

--@ parameter 0 "2016-06-06 +00"
select "orders"."id", coalesce("orders"."shipped_on", cast($1 as date)) from "orders" order by "orders"."id";

--@ parameter 0 "2016-06-06 +00"
select "orders"."id", nullif("orders"."shipped_on", cast($1 as date)) from "orders" order by "orders"."id";

select "orders"."id", case when "orders"."shipped_on" is null then 'none' else 'some' end from "orders" order by "orders"."id";

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."shipped_on" between cast($1 as date) and cast($2 as date) order by "orders"."shipped_on", "orders"."id";

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where ("orders"."shipped_on" >= cast($1 as date) and "orders"."shipped_on" < cast($2 as date));

--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."shipped_on" from "orders" order by "orders"."shipped_on" desc nulls last, "orders"."id" fetch next $1 rows only;

--@ parameter 0 "2016-06-06 +00"
--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."shipped_on" from "orders" where ("orders"."shipped_on", "orders"."id") > (cast($1 as date), cast($2 as uuid)) order by "orders"."shipped_on", "orders"."id" fetch next $3 rows only;

select min("orders"."shipped_on"), max("orders"."shipped_on") from "orders";

select "orders"."id", rank() over (order by "orders"."shipped_on") from "orders";

select "orders"."id", row_number() over (order by "orders"."shipped_on", "orders"."id") from "orders";

select "orders"."id" from "orders" where "orders"."shipped_on" = (select max("orders"."shipped_on") from "orders");

select extract(year from "orders"."shipped_on"), count(*) from "orders" group by extract(year from "orders"."shipped_on");

--@ binary 23 x'00000003'
select "orders"."id" from "orders" where extract(month from "orders"."shipped_on") = $1;

--@ binary 23 x'00000001'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."version" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "orders"."id", "orders"."version" from "orders" where "orders"."version" in ($1, $2) order by "orders"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "orders"."id" from "orders" where ("orders"."version" not in ($1, $2) or "orders"."version" is null) order by "orders"."id";

--@ binary 23 x'00000001'
select "orders"."id" from "orders" where "orders"."version" is distinct from $1 order by "orders"."id";

select distinct "orders"."version" from "orders";

--@ binary 23 x'00000001'
select "orders"."version", count(*) from "orders" group by "orders"."version" having count(*) > $1;

select count("orders"."version"), count(distinct "orders"."version") from "orders";

--@ binary 23 x'00000001'
select exists (select * from "orders" where "orders"."version" <> $1);

--@ binary 23 x'00000001'
select "orders"."id", coalesce("orders"."version", $1) from "orders" order by "orders"."id";

--@ binary 23 x'00000001'
select "orders"."id", nullif("orders"."version", $1) from "orders" order by "orders"."id";

select "orders"."id", case when "orders"."version" is null then 'none' else 'some' end from "orders" order by "orders"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where "orders"."version" between $1 and $2 order by "orders"."version", "orders"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "orders"."id", "orders"."total", "orders"."note", "orders"."placed_at", "orders"."shipped_on", "orders"."version" from "orders" where ("orders"."version" >= $1 and "orders"."version" < $2);

--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."version" from "orders" order by "orders"."version" desc nulls last, "orders"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 20 x'0000000000000003'
select "orders"."id", "orders"."version" from "orders" where ("orders"."version", "orders"."id") > ($1, cast($2 as uuid)) order by "orders"."version", "orders"."id" fetch next $3 rows only;

select min("orders"."version"), max("orders"."version") from "orders";

select "orders"."id", rank() over (order by "orders"."version") from "orders";

select "orders"."id", row_number() over (order by "orders"."version", "orders"."id") from "orders";

select "orders"."id" from "orders" where "orders"."version" = (select max("orders"."version") from "orders");

select sum("orders"."version"), avg("orders"."version") from "orders";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "orders"."id", ("orders"."version" + $1), ("orders"."version" * $2) from "orders" order by "orders"."id";

select "orders"."id", sum("orders"."version") over (order by "orders"."id") from "orders";

select count(*) from "order_item";

select exists (select 1 as "one" from "order_item");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" order by "order_item"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" order by "order_item"."id" fetch next $1 rows only;

--@ binary 20 x'0000000000000001'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."id" = $1;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."id" from "order_item" where "order_item"."id" in ($1, $2) order by "order_item"."id" desc;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id" from "order_item" where ("order_item"."id" not in ($1, $2) or "order_item"."id" is null) order by "order_item"."id";

--@ binary 20 x'0000000000000001'
select "order_item"."id" from "order_item" where "order_item"."id" is distinct from $1 order by "order_item"."id";

select distinct "order_item"."id" from "order_item";

--@ binary 23 x'00000001'
select "order_item"."id", count(*) from "order_item" group by "order_item"."id" having count(*) > $1;

select count("order_item"."id"), count(distinct "order_item"."id") from "order_item";

--@ binary 20 x'0000000000000001'
select exists (select * from "order_item" where "order_item"."id" <> $1);

--@ binary 20 x'0000000000000001'
select "order_item"."id", coalesce("order_item"."id", $1) from "order_item" order by "order_item"."id";

--@ binary 20 x'0000000000000001'
select "order_item"."id", nullif("order_item"."id", $1) from "order_item" order by "order_item"."id";

select "order_item"."id", case when "order_item"."id" is null then 'none' else 'some' end from "order_item" order by "order_item"."id";

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."id" between $1 and $2 order by "order_item"."id", "order_item"."id";

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where ("order_item"."id" >= $1 and "order_item"."id" < $2);

--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."id" from "order_item" order by "order_item"."id" desc nulls last, "order_item"."id" fetch next $1 rows only;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."id" from "order_item" where ("order_item"."id", "order_item"."id") > ($1, $2) order by "order_item"."id", "order_item"."id" fetch next $3 rows only;

select min("order_item"."id"), max("order_item"."id") from "order_item";

select "order_item"."id", rank() over (order by "order_item"."id") from "order_item";

select "order_item"."id", row_number() over (order by "order_item"."id", "order_item"."id") from "order_item";

select "order_item"."id" from "order_item" where "order_item"."id" = (select max("order_item"."id") from "order_item");

select sum("order_item"."id"), avg("order_item"."id") from "order_item";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "order_item"."id", ("order_item"."id" + $1), ("order_item"."id" * $2) from "order_item" order by "order_item"."id";

select "order_item"."id", sum("order_item"."id") over (order by "order_item"."id") from "order_item";

--@ binary 23 x'00000001'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."quantity" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "order_item"."id", "order_item"."quantity" from "order_item" where "order_item"."quantity" in ($1, $2) order by "order_item"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "order_item"."id" from "order_item" where ("order_item"."quantity" not in ($1, $2) or "order_item"."quantity" is null) order by "order_item"."id";

--@ binary 23 x'00000001'
select "order_item"."id" from "order_item" where "order_item"."quantity" is distinct from $1 order by "order_item"."id";

select distinct "order_item"."quantity" from "order_item";

--@ binary 23 x'00000001'
select "order_item"."quantity", count(*) from "order_item" group by "order_item"."quantity" having count(*) > $1;

select count("order_item"."quantity"), count(distinct "order_item"."quantity") from "order_item";

--@ binary 23 x'00000001'
select exists (select * from "order_item" where "order_item"."quantity" <> $1);

--@ binary 23 x'00000001'
select "order_item"."id", coalesce("order_item"."quantity", $1) from "order_item" order by "order_item"."id";

--@ binary 23 x'00000001'
select "order_item"."id", nullif("order_item"."quantity", $1) from "order_item" order by "order_item"."id";

select "order_item"."id", case when "order_item"."quantity" is null then 'none' else 'some' end from "order_item" order by "order_item"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."quantity" between $1 and $2 order by "order_item"."quantity", "order_item"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where ("order_item"."quantity" >= $1 and "order_item"."quantity" < $2);

--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."quantity" from "order_item" order by "order_item"."quantity" desc nulls last, "order_item"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."quantity" from "order_item" where ("order_item"."quantity", "order_item"."id") > ($1, $2) order by "order_item"."quantity", "order_item"."id" fetch next $3 rows only;

select min("order_item"."quantity"), max("order_item"."quantity") from "order_item";

select "order_item"."id", rank() over (order by "order_item"."quantity") from "order_item";

select "order_item"."id", row_number() over (order by "order_item"."quantity", "order_item"."id") from "order_item";

select "order_item"."id" from "order_item" where "order_item"."quantity" = (select max("order_item"."quantity") from "order_item");

select sum("order_item"."quantity"), avg("order_item"."quantity") from "order_item";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "order_item"."id", ("order_item"."quantity" + $1), ("order_item"."quantity" * $2) from "order_item" order by "order_item"."id";

select "order_item"."id", sum("order_item"."quantity") over (order by "order_item"."id") from "order_item";

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."price" = $1;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id", "order_item"."price" from "order_item" where "order_item"."price" in ($1, $2) order by "order_item"."id" desc;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id" from "order_item" where ("order_item"."price" not in ($1, $2) or "order_item"."price" is null) order by "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id" from "order_item" where "order_item"."price" is distinct from $1 order by "order_item"."id";

select distinct "order_item"."price" from "order_item";

--@ binary 23 x'00000001'
select "order_item"."price", count(*) from "order_item" group by "order_item"."price" having count(*) > $1;

select count("order_item"."price"), count(distinct "order_item"."price") from "order_item";

--@ binary 1700 x'0002000000000002000926ac'
select exists (select * from "order_item" where "order_item"."price" <> $1);

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id", coalesce("order_item"."price", $1) from "order_item" order by "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id", nullif("order_item"."price", $1) from "order_item" order by "order_item"."id";

select "order_item"."id", case when "order_item"."price" is null then 'none' else 'some' end from "order_item" order by "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."price" between $1 and $2 order by "order_item"."price", "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where ("order_item"."price" >= $1 and "order_item"."price" < $2);

--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."price" from "order_item" order by "order_item"."price" desc nulls last, "order_item"."id" fetch next $1 rows only;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."price" from "order_item" where ("order_item"."price", "order_item"."id") > ($1, $2) order by "order_item"."price", "order_item"."id" fetch next $3 rows only;

select min("order_item"."price"), max("order_item"."price") from "order_item";

select "order_item"."id", rank() over (order by "order_item"."price") from "order_item";

select "order_item"."id", row_number() over (order by "order_item"."price", "order_item"."id") from "order_item";

select "order_item"."id" from "order_item" where "order_item"."price" = (select max("order_item"."price") from "order_item");

select sum("order_item"."price"), avg("order_item"."price") from "order_item";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "order_item"."id", ("order_item"."price" + $1), ("order_item"."price" * $2) from "order_item" order by "order_item"."id";

select "order_item"."id", sum("order_item"."price") over (order by "order_item"."id") from "order_item";

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."discount" = $1;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id", "order_item"."discount" from "order_item" where "order_item"."discount" in ($1, $2) order by "order_item"."id" desc;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id" from "order_item" where ("order_item"."discount" not in ($1, $2) or "order_item"."discount" is null) order by "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id" from "order_item" where "order_item"."discount" is distinct from $1 order by "order_item"."id";

select distinct "order_item"."discount" from "order_item";

--@ binary 23 x'00000001'
select "order_item"."discount", count(*) from "order_item" group by "order_item"."discount" having count(*) > $1;

select count("order_item"."discount"), count(distinct "order_item"."discount") from "order_item";

--@ binary 1700 x'0002000000000002000926ac'
select exists (select * from "order_item" where "order_item"."discount" <> $1);

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id", coalesce("order_item"."discount", $1) from "order_item" order by "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "order_item"."id", nullif("order_item"."discount", $1) from "order_item" order by "order_item"."id";

select "order_item"."id", case when "order_item"."discount" is null then 'none' else 'some' end from "order_item" order by "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where "order_item"."discount" between $1 and $2 order by "order_item"."discount", "order_item"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "order_item"."id", "order_item"."quantity", "order_item"."price", "order_item"."discount" from "order_item" where ("order_item"."discount" >= $1 and "order_item"."discount" < $2);

--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."discount" from "order_item" order by "order_item"."discount" desc nulls last, "order_item"."id" fetch next $1 rows only;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "order_item"."id", "order_item"."discount" from "order_item" where ("order_item"."discount", "order_item"."id") > ($1, $2) order by "order_item"."discount", "order_item"."id" fetch next $3 rows only;

select min("order_item"."discount"), max("order_item"."discount") from "order_item";

select "order_item"."id", rank() over (order by "order_item"."discount") from "order_item";

select "order_item"."id", row_number() over (order by "order_item"."discount", "order_item"."id") from "order_item";

select "order_item"."id" from "order_item" where "order_item"."discount" = (select max("order_item"."discount") from "order_item");

select sum("order_item"."discount"), avg("order_item"."discount") from "order_item";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "order_item"."id", ("order_item"."discount" + $1), ("order_item"."discount" * $2) from "order_item" order by "order_item"."id";

select "order_item"."id", sum("order_item"."discount") over (order by "order_item"."id") from "order_item";

select count(*) from "review";

select exists (select 1 as "one" from "review");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" order by "review"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" order by "review"."id" fetch next $1 rows only;

--@ binary 20 x'0000000000000001'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."id" = $1;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id", "review"."id" from "review" where "review"."id" in ($1, $2) order by "review"."id" desc;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id" from "review" where ("review"."id" not in ($1, $2) or "review"."id" is null) order by "review"."id";

--@ binary 20 x'0000000000000001'
select "review"."id" from "review" where "review"."id" is distinct from $1 order by "review"."id";

select distinct "review"."id" from "review";

--@ binary 23 x'00000001'
select "review"."id", count(*) from "review" group by "review"."id" having count(*) > $1;

select count("review"."id"), count(distinct "review"."id") from "review";

--@ binary 20 x'0000000000000001'
select exists (select * from "review" where "review"."id" <> $1);

--@ binary 20 x'0000000000000001'
select "review"."id", coalesce("review"."id", $1) from "review" order by "review"."id";

--@ binary 20 x'0000000000000001'
select "review"."id", nullif("review"."id", $1) from "review" order by "review"."id";

select "review"."id", case when "review"."id" is null then 'none' else 'some' end from "review" order by "review"."id";

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."id" between $1 and $2 order by "review"."id", "review"."id";

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where ("review"."id" >= $1 and "review"."id" < $2);

--@ binary 20 x'0000000000000003'
select "review"."id", "review"."id" from "review" order by "review"."id" desc nulls last, "review"."id" fetch next $1 rows only;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id", "review"."id" from "review" where ("review"."id", "review"."id") > ($1, $2) order by "review"."id", "review"."id" fetch next $3 rows only;

select min("review"."id"), max("review"."id") from "review";

select "review"."id", rank() over (order by "review"."id") from "review";

select "review"."id", row_number() over (order by "review"."id", "review"."id") from "review";

select "review"."id" from "review" where "review"."id" = (select max("review"."id") from "review");

select sum("review"."id"), avg("review"."id") from "review";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "review"."id", ("review"."id" + $1), ("review"."id" * $2) from "review" order by "review"."id";

select "review"."id", sum("review"."id") over (order by "review"."id") from "review";

--@ binary 21 x'0001'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."rating" = $1;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "review"."id", "review"."rating" from "review" where "review"."rating" in ($1, $2) order by "review"."id" desc;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "review"."id" from "review" where ("review"."rating" not in ($1, $2) or "review"."rating" is null) order by "review"."id";

--@ binary 21 x'0001'
select "review"."id" from "review" where "review"."rating" is distinct from $1 order by "review"."id";

select distinct "review"."rating" from "review";

--@ binary 23 x'00000001'
select "review"."rating", count(*) from "review" group by "review"."rating" having count(*) > $1;

select count("review"."rating"), count(distinct "review"."rating") from "review";

--@ binary 21 x'0001'
select exists (select * from "review" where "review"."rating" <> $1);

--@ binary 21 x'0001'
select "review"."id", coalesce("review"."rating", $1) from "review" order by "review"."id";

--@ binary 21 x'0001'
select "review"."id", nullif("review"."rating", $1) from "review" order by "review"."id";

select "review"."id", case when "review"."rating" is null then 'none' else 'some' end from "review" order by "review"."id";

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."rating" between $1 and $2 order by "review"."rating", "review"."id";

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where ("review"."rating" >= $1 and "review"."rating" < $2);

--@ binary 20 x'0000000000000003'
select "review"."id", "review"."rating" from "review" order by "review"."rating" desc nulls last, "review"."id" fetch next $1 rows only;

--@ binary 21 x'0001'
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id", "review"."rating" from "review" where ("review"."rating", "review"."id") > ($1, $2) order by "review"."rating", "review"."id" fetch next $3 rows only;

select min("review"."rating"), max("review"."rating") from "review";

select "review"."id", rank() over (order by "review"."rating") from "review";

select "review"."id", row_number() over (order by "review"."rating", "review"."id") from "review";

select "review"."id" from "review" where "review"."rating" = (select max("review"."rating") from "review");

select sum("review"."rating"), avg("review"."rating") from "review";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "review"."id", ("review"."rating" + $1), ("review"."rating" * $2) from "review" order by "review"."id";

select "review"."id", sum("review"."rating") over (order by "review"."id") from "review";

--@ parameter 1043 "Ann"
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."body" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "review"."id", "review"."body" from "review" where "review"."body" in ($1, $2) order by "review"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "review"."id" from "review" where ("review"."body" not in ($1, $2) or "review"."body" is null) order by "review"."id";

--@ parameter 1043 "Ann"
select "review"."id" from "review" where "review"."body" is distinct from $1 order by "review"."id";

select distinct "review"."body" from "review";

--@ binary 23 x'00000001'
select "review"."body", count(*) from "review" group by "review"."body" having count(*) > $1;

select count("review"."body"), count(distinct "review"."body") from "review";

--@ parameter 1043 "Ann"
select exists (select * from "review" where "review"."body" <> $1);

--@ parameter 1043 "Ann"
select "review"."id", coalesce("review"."body", $1) from "review" order by "review"."id";

--@ parameter 1043 "Ann"
select "review"."id", nullif("review"."body", $1) from "review" order by "review"."id";

select "review"."id", case when "review"."body" is null then 'none' else 'some' end from "review" order by "review"."id";

--@ parameter 1043 "%n%"
select "review"."id" from "review" where "review"."body" like $1;

--@ parameter 1043 "a%"
select "review"."id" from "review" where "review"."body" ilike $1;

--@ parameter 1043 "an"
select "review"."id" from "review" where "review"."body" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "review"."id" from "review" where "review"."body" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "review"."id" from "review" where "review"."body" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "review"."id" from "review" where lower("review"."body") = $1;

select "review"."id", upper("review"."body"), char_length("review"."body"), trim("review"."body") from "review" order by "review"."id";

select "review"."id", (("review"."body" || '-') || "review"."body") from "review" order by "review"."id";

select "review"."id", "review"."body" from "review" order by "review"."body", "review"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."created_at" = cast($1 as timestamp);

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "review"."id", "review"."created_at" from "review" where "review"."created_at" in (cast($1 as timestamp), cast($2 as timestamp)) order by "review"."id" desc;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "review"."id" from "review" where ("review"."created_at" not in (cast($1 as timestamp), cast($2 as timestamp)) or "review"."created_at" is null) order by "review"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
select "review"."id" from "review" where "review"."created_at" is distinct from cast($1 as timestamp) order by "review"."id";

select distinct "review"."created_at" from "review";

--@ binary 23 x'00000001'
select "review"."created_at", count(*) from "review" group by "review"."created_at" having count(*) > $1;

select count("review"."created_at"), count(distinct "review"."created_at") from "review";

--@ parameter 0 "2024-03-11 10:00:00+00"
select exists (select * from "review" where "review"."created_at" <> cast($1 as timestamp));

--@ parameter 0 "2024-03-11 10:00:00+00"
select "review"."id", coalesce("review"."created_at", cast($1 as timestamp)) from "review" order by "review"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
select "review"."id", nullif("review"."created_at", cast($1 as timestamp)) from "review" order by "review"."id";

select "review"."id", case when "review"."created_at" is null then 'none' else 'some' end from "review" order by "review"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."created_at" between cast($1 as timestamp) and cast($2 as timestamp) order by "review"."created_at", "review"."id";

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where ("review"."created_at" >= cast($1 as timestamp) and "review"."created_at" < cast($2 as timestamp));

--@ binary 20 x'0000000000000003'
select "review"."id", "review"."created_at" from "review" order by "review"."created_at" desc nulls last, "review"."id" fetch next $1 rows only;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select "review"."id", "review"."created_at" from "review" where ("review"."created_at", "review"."id") > (cast($1 as timestamp), $2) order by "review"."created_at", "review"."id" fetch next $3 rows only;

select min("review"."created_at"), max("review"."created_at") from "review";

select "review"."id", rank() over (order by "review"."created_at") from "review";

select "review"."id", row_number() over (order by "review"."created_at", "review"."id") from "review";

select "review"."id" from "review" where "review"."created_at" = (select max("review"."created_at") from "review");

select extract(year from "review"."created_at"), count(*) from "review" group by extract(year from "review"."created_at");

--@ binary 23 x'00000003'
select "review"."id" from "review" where extract(month from "review"."created_at") = $1;

--@ parameter 16 "TRUE"
select "review"."id", "review"."rating", "review"."body", "review"."created_at", "review"."approved" from "review" where "review"."approved" = $1;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "review"."id", "review"."approved" from "review" where "review"."approved" in ($1, $2) order by "review"."id" desc;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select "review"."id" from "review" where ("review"."approved" not in ($1, $2) or "review"."approved" is null) order by "review"."id";

--@ parameter 16 "TRUE"
select "review"."id" from "review" where "review"."approved" is distinct from $1 order by "review"."id";

select distinct "review"."approved" from "review";

--@ binary 23 x'00000001'
select "review"."approved", count(*) from "review" group by "review"."approved" having count(*) > $1;

select count("review"."approved"), count(distinct "review"."approved") from "review";

--@ parameter 16 "TRUE"
select exists (select * from "review" where "review"."approved" <> $1);

--@ parameter 16 "TRUE"
select "review"."id", coalesce("review"."approved", $1) from "review" order by "review"."id";

--@ parameter 16 "TRUE"
select "review"."id", nullif("review"."approved", $1) from "review" order by "review"."id";

select "review"."id", case when "review"."approved" is null then 'none' else 'some' end from "review" order by "review"."id";

select count(*) from "employee";

select exists (select 1 as "one" from "employee");

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000002'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" order by "employee"."id" offset $1 rows fetch next $2 rows only;

--@ binary 20 x'0000000000000002'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" order by "employee"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."id" = $1;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "employee"."id", "employee"."id" from "employee" where "employee"."id" in ($1, $2) order by "employee"."id" desc;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "employee"."id" from "employee" where ("employee"."id" not in ($1, $2) or "employee"."id" is null) order by "employee"."id";

--@ binary 23 x'00000001'
select "employee"."id" from "employee" where "employee"."id" is distinct from $1 order by "employee"."id";

select distinct "employee"."id" from "employee";

--@ binary 23 x'00000001'
select "employee"."id", count(*) from "employee" group by "employee"."id" having count(*) > $1;

select count("employee"."id"), count(distinct "employee"."id") from "employee";

--@ binary 23 x'00000001'
select exists (select * from "employee" where "employee"."id" <> $1);

--@ binary 23 x'00000001'
select "employee"."id", coalesce("employee"."id", $1) from "employee" order by "employee"."id";

--@ binary 23 x'00000001'
select "employee"."id", nullif("employee"."id", $1) from "employee" order by "employee"."id";

select "employee"."id", case when "employee"."id" is null then 'none' else 'some' end from "employee" order by "employee"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."id" between $1 and $2 order by "employee"."id", "employee"."id";

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where ("employee"."id" >= $1 and "employee"."id" < $2);

--@ binary 20 x'0000000000000003'
select "employee"."id", "employee"."id" from "employee" order by "employee"."id" desc nulls last, "employee"."id" fetch next $1 rows only;

--@ binary 23 x'00000001'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "employee"."id", "employee"."id" from "employee" where ("employee"."id", "employee"."id") > ($1, $2) order by "employee"."id", "employee"."id" fetch next $3 rows only;

select min("employee"."id"), max("employee"."id") from "employee";

select "employee"."id", rank() over (order by "employee"."id") from "employee";

select "employee"."id", row_number() over (order by "employee"."id", "employee"."id") from "employee";

select "employee"."id" from "employee" where "employee"."id" = (select max("employee"."id") from "employee");

select sum("employee"."id"), avg("employee"."id") from "employee";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "employee"."id", ("employee"."id" + $1), ("employee"."id" * $2) from "employee" order by "employee"."id";

select "employee"."id", sum("employee"."id") over (order by "employee"."id") from "employee";

--@ parameter 1043 "Ann"
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."name" = $1;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "employee"."id", "employee"."name" from "employee" where "employee"."name" in ($1, $2) order by "employee"."id" desc;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select "employee"."id" from "employee" where ("employee"."name" not in ($1, $2) or "employee"."name" is null) order by "employee"."id";

--@ parameter 1043 "Ann"
select "employee"."id" from "employee" where "employee"."name" is distinct from $1 order by "employee"."id";

select distinct "employee"."name" from "employee";

--@ binary 23 x'00000001'
select "employee"."name", count(*) from "employee" group by "employee"."name" having count(*) > $1;

select count("employee"."name"), count(distinct "employee"."name") from "employee";

--@ parameter 1043 "Ann"
select exists (select * from "employee" where "employee"."name" <> $1);

--@ parameter 1043 "Ann"
select "employee"."id", coalesce("employee"."name", $1) from "employee" order by "employee"."id";

--@ parameter 1043 "Ann"
select "employee"."id", nullif("employee"."name", $1) from "employee" order by "employee"."id";

select "employee"."id", case when "employee"."name" is null then 'none' else 'some' end from "employee" order by "employee"."id";

--@ parameter 1043 "%n%"
select "employee"."id" from "employee" where "employee"."name" like $1;

--@ parameter 1043 "a%"
select "employee"."id" from "employee" where "employee"."name" ilike $1;

--@ parameter 1043 "an"
select "employee"."id" from "employee" where "employee"."name" like (('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!';

--@ parameter 1043 "A"
select "employee"."id" from "employee" where "employee"."name" like (replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!';

--@ parameter 1043 "n"
select "employee"."id" from "employee" where "employee"."name" like ('%' || replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')) escape '!';

--@ parameter 1043 "ann"
select "employee"."id" from "employee" where lower("employee"."name") = $1;

select "employee"."id", upper("employee"."name"), char_length("employee"."name"), trim("employee"."name") from "employee" order by "employee"."id";

select "employee"."id", (("employee"."name" || '-') || "employee"."name") from "employee" order by "employee"."id";

select "employee"."id", "employee"."name" from "employee" order by "employee"."name", "employee"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."salary" = $1;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "employee"."id", "employee"."salary" from "employee" where "employee"."salary" in ($1, $2) order by "employee"."id" desc;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "employee"."id" from "employee" where ("employee"."salary" not in ($1, $2) or "employee"."salary" is null) order by "employee"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "employee"."id" from "employee" where "employee"."salary" is distinct from $1 order by "employee"."id";

select distinct "employee"."salary" from "employee";

--@ binary 23 x'00000001'
select "employee"."salary", count(*) from "employee" group by "employee"."salary" having count(*) > $1;

select count("employee"."salary"), count(distinct "employee"."salary") from "employee";

--@ binary 1700 x'0002000000000002000926ac'
select exists (select * from "employee" where "employee"."salary" <> $1);

--@ binary 1700 x'0002000000000002000926ac'
select "employee"."id", coalesce("employee"."salary", $1) from "employee" order by "employee"."id";

--@ binary 1700 x'0002000000000002000926ac'
select "employee"."id", nullif("employee"."salary", $1) from "employee" order by "employee"."id";

select "employee"."id", case when "employee"."salary" is null then 'none' else 'some' end from "employee" order by "employee"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."salary" between $1 and $2 order by "employee"."salary", "employee"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where ("employee"."salary" >= $1 and "employee"."salary" < $2);

--@ binary 20 x'0000000000000003'
select "employee"."id", "employee"."salary" from "employee" order by "employee"."salary" desc nulls last, "employee"."id" fetch next $1 rows only;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "employee"."id", "employee"."salary" from "employee" where ("employee"."salary", "employee"."id") > ($1, $2) order by "employee"."salary", "employee"."id" fetch next $3 rows only;

select min("employee"."salary"), max("employee"."salary") from "employee";

select "employee"."id", rank() over (order by "employee"."salary") from "employee";

select "employee"."id", row_number() over (order by "employee"."salary", "employee"."id") from "employee";

select "employee"."id" from "employee" where "employee"."salary" = (select max("employee"."salary") from "employee");

select sum("employee"."salary"), avg("employee"."salary") from "employee";

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select "employee"."id", ("employee"."salary" + $1), ("employee"."salary" * $2) from "employee" order by "employee"."id";

select "employee"."id", sum("employee"."salary") over (order by "employee"."id") from "employee";

--@ parameter 0 "2016-06-06 +00"
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."hired_on" = cast($1 as date);

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "employee"."id", "employee"."hired_on" from "employee" where "employee"."hired_on" in (cast($1 as date), cast($2 as date)) order by "employee"."id" desc;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "employee"."id" from "employee" where ("employee"."hired_on" not in (cast($1 as date), cast($2 as date)) or "employee"."hired_on" is null) order by "employee"."id";

--@ parameter 0 "2016-06-06 +00"
select "employee"."id" from "employee" where "employee"."hired_on" is distinct from cast($1 as date) order by "employee"."id";

select distinct "employee"."hired_on" from "employee";

--@ binary 23 x'00000001'
select "employee"."hired_on", count(*) from "employee" group by "employee"."hired_on" having count(*) > $1;

select count("employee"."hired_on"), count(distinct "employee"."hired_on") from "employee";

--@ parameter 0 "2016-06-06 +00"
select exists (select * from "employee" where "employee"."hired_on" <> cast($1 as date));

--@ parameter 0 "2016-06-06 +00"
select "employee"."id", coalesce("employee"."hired_on", cast($1 as date)) from "employee" order by "employee"."id";

--@ parameter 0 "2016-06-06 +00"
select "employee"."id", nullif("employee"."hired_on", cast($1 as date)) from "employee" order by "employee"."id";

select "employee"."id", case when "employee"."hired_on" is null then 'none' else 'some' end from "employee" order by "employee"."id";

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where "employee"."hired_on" between cast($1 as date) and cast($2 as date) order by "employee"."hired_on", "employee"."id";

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select "employee"."id", "employee"."name", "employee"."salary", "employee"."hired_on" from "employee" where ("employee"."hired_on" >= cast($1 as date) and "employee"."hired_on" < cast($2 as date));

--@ binary 20 x'0000000000000003'
select "employee"."id", "employee"."hired_on" from "employee" order by "employee"."hired_on" desc nulls last, "employee"."id" fetch next $1 rows only;

--@ parameter 0 "2016-06-06 +00"
--@ binary 23 x'00000001'
--@ binary 20 x'0000000000000003'
select "employee"."id", "employee"."hired_on" from "employee" where ("employee"."hired_on", "employee"."id") > (cast($1 as date), $2) order by "employee"."hired_on", "employee"."id" fetch next $3 rows only;

select min("employee"."hired_on"), max("employee"."hired_on") from "employee";

select "employee"."id", rank() over (order by "employee"."hired_on") from "employee";

select "employee"."id", row_number() over (order by "employee"."hired_on", "employee"."id") from "employee";

select "employee"."id" from "employee" where "employee"."hired_on" = (select max("employee"."hired_on") from "employee");

select extract(year from "employee"."hired_on"), count(*) from "employee" group by extract(year from "employee"."hired_on");

--@ binary 23 x'00000003'
select "employee"."id" from "employee" where extract(month from "employee"."hired_on") = $1;

select "orders"."id", "address"."id" from "orders" join "address" on "orders"."address_id" = "address"."id" order by "orders"."id";

--@ binary 20 x'0000000000000003'
select "orders"."id", "address"."id" from "orders" left outer join "address" on "orders"."address_id" = "address"."id" order by "orders"."id" fetch next $1 rows only;

select "orders"."id", "address"."id" from "orders" right outer join "address" on "orders"."address_id" = "address"."id" where "orders"."id" is null;

select "address"."id", count("orders"."id") from "address" left outer join "orders" on "orders"."address_id" = "address"."id" group by "address"."id" order by "address"."id";

select "address"."id" from "address" where exists (select 1 as "one" from "orders" where "orders"."address_id" = "address"."id");

select "address"."id" from "address" where not exists (select 1 as "one" from "orders" where "orders"."address_id" = "address"."id");

select "address"."id", (select count(*) from "orders" where "orders"."address_id" = "address"."id") from "address" order by "address"."id";

select "orders"."id" from "orders" where "orders"."address_id" in (select "address"."id" from "address");

select "orders"."id" from "orders" where exists (select 1 as "one" from "address" where "orders"."address_id" = "address"."id");

select "orders"."id" from "orders" where not exists (select 1 as "one" from "address" where "orders"."address_id" = "address"."id");

--@ binary 23 x'00000001'
select "address"."id" from "address" where "address"."id" in (select "orders"."address_id" from "orders" group by "orders"."address_id" having count(*) > $1);

select "address"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "orders"."id" as "v0" from "orders" where "orders"."address_id" = "address"."id" order by "orders"."id") as t) from "address" order by "address"."id";

select "orders"."address_id" from "orders" union select "address"."id" from "address";

select "address"."id" from "address" except select "orders"."address_id" from "orders";

select "orders"."address_id" from "orders" intersect select "address"."id" from "address";

with "c" as (select "orders"."address_id" as "k", count(*) as "n" from "orders" group by "orders"."address_id") select "address"."id", "c"."n" from "address" left outer join "c" on "c"."k" = "address"."id" order by "address"."id";

select "orders"."address_id", row_number() over (partition by "orders"."address_id" order by "orders"."id") from "orders";

select "orders"."id", "customer"."id" from "orders" join "customer" on "orders"."customer_id" = "customer"."id" order by "orders"."id";

--@ binary 20 x'0000000000000003'
select "orders"."id", "customer"."id" from "orders" left outer join "customer" on "orders"."customer_id" = "customer"."id" order by "orders"."id" fetch next $1 rows only;

select "orders"."id", "customer"."id" from "orders" right outer join "customer" on "orders"."customer_id" = "customer"."id" where "orders"."id" is null;

select "customer"."id", count("orders"."id") from "customer" left outer join "orders" on "orders"."customer_id" = "customer"."id" group by "customer"."id" order by "customer"."id";

select "customer"."id" from "customer" where exists (select 1 as "one" from "orders" where "orders"."customer_id" = "customer"."id");

select "customer"."id" from "customer" where not exists (select 1 as "one" from "orders" where "orders"."customer_id" = "customer"."id");

select "customer"."id", (select count(*) from "orders" where "orders"."customer_id" = "customer"."id") from "customer" order by "customer"."id";

select "orders"."id" from "orders" where "orders"."customer_id" in (select "customer"."id" from "customer");

select "orders"."id" from "orders" where exists (select 1 as "one" from "customer" where "orders"."customer_id" = "customer"."id");

select "orders"."id" from "orders" where not exists (select 1 as "one" from "customer" where "orders"."customer_id" = "customer"."id");

--@ binary 23 x'00000001'
select "customer"."id" from "customer" where "customer"."id" in (select "orders"."customer_id" from "orders" group by "orders"."customer_id" having count(*) > $1);

select "customer"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "orders"."id" as "v0" from "orders" where "orders"."customer_id" = "customer"."id" order by "orders"."id") as t) from "customer" order by "customer"."id";

select "orders"."customer_id" from "orders" union select "customer"."id" from "customer";

select "customer"."id" from "customer" except select "orders"."customer_id" from "orders";

select "orders"."customer_id" from "orders" intersect select "customer"."id" from "customer";

with "c" as (select "orders"."customer_id" as "k", count(*) as "n" from "orders" group by "orders"."customer_id") select "customer"."id", "c"."n" from "customer" left outer join "c" on "c"."k" = "customer"."id" order by "customer"."id";

select "orders"."customer_id", row_number() over (partition by "orders"."customer_id" order by "orders"."id") from "orders";

select "product"."id", "category"."id" from "product" join "category" on "product"."category_id" = "category"."id" order by "product"."id";

--@ binary 20 x'0000000000000003'
select "product"."id", "category"."id" from "product" left outer join "category" on "product"."category_id" = "category"."id" order by "product"."id" fetch next $1 rows only;

select "product"."id", "category"."id" from "product" right outer join "category" on "product"."category_id" = "category"."id" where "product"."id" is null;

select "category"."id", count("product"."id") from "category" left outer join "product" on "product"."category_id" = "category"."id" group by "category"."id" order by "category"."id";

select "category"."id" from "category" where exists (select 1 as "one" from "product" where "product"."category_id" = "category"."id");

select "category"."id" from "category" where not exists (select 1 as "one" from "product" where "product"."category_id" = "category"."id");

select "category"."id", (select count(*) from "product" where "product"."category_id" = "category"."id") from "category" order by "category"."id";

select "product"."id" from "product" where "product"."category_id" in (select "category"."id" from "category");

select "product"."id" from "product" where exists (select 1 as "one" from "category" where "product"."category_id" = "category"."id");

select "product"."id" from "product" where not exists (select 1 as "one" from "category" where "product"."category_id" = "category"."id");

--@ binary 23 x'00000001'
select "category"."id" from "category" where "category"."id" in (select "product"."category_id" from "product" group by "product"."category_id" having count(*) > $1);

select "category"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "product"."id" as "v0" from "product" where "product"."category_id" = "category"."id" order by "product"."id") as t) from "category" order by "category"."id";

select "product"."category_id" from "product" union select "category"."id" from "category";

select "category"."id" from "category" except select "product"."category_id" from "product";

select "product"."category_id" from "product" intersect select "category"."id" from "category";

with "c" as (select "product"."category_id" as "k", count(*) as "n" from "product" group by "product"."category_id") select "category"."id", "c"."n" from "category" left outer join "c" on "c"."k" = "category"."id" order by "category"."id";

select "product"."category_id", row_number() over (partition by "product"."category_id" order by "product"."id") from "product";

select "address"."id", "customer"."id" from "address" join "customer" on "address"."customer_id" = "customer"."id" order by "address"."id";

--@ binary 20 x'0000000000000003'
select "address"."id", "customer"."id" from "address" left outer join "customer" on "address"."customer_id" = "customer"."id" order by "address"."id" fetch next $1 rows only;

select "address"."id", "customer"."id" from "address" right outer join "customer" on "address"."customer_id" = "customer"."id" where "address"."id" is null;

select "customer"."id", count("address"."id") from "customer" left outer join "address" on "address"."customer_id" = "customer"."id" group by "customer"."id" order by "customer"."id";

select "customer"."id" from "customer" where exists (select 1 as "one" from "address" where "address"."customer_id" = "customer"."id");

select "customer"."id" from "customer" where not exists (select 1 as "one" from "address" where "address"."customer_id" = "customer"."id");

select "customer"."id", (select count(*) from "address" where "address"."customer_id" = "customer"."id") from "customer" order by "customer"."id";

select "address"."id" from "address" where "address"."customer_id" in (select "customer"."id" from "customer");

select "address"."id" from "address" where exists (select 1 as "one" from "customer" where "address"."customer_id" = "customer"."id");

select "address"."id" from "address" where not exists (select 1 as "one" from "customer" where "address"."customer_id" = "customer"."id");

--@ binary 23 x'00000001'
select "customer"."id" from "customer" where "customer"."id" in (select "address"."customer_id" from "address" group by "address"."customer_id" having count(*) > $1);

select "customer"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "address"."id" as "v0" from "address" where "address"."customer_id" = "customer"."id" order by "address"."id") as t) from "customer" order by "customer"."id";

select "address"."customer_id" from "address" union select "customer"."id" from "customer";

select "customer"."id" from "customer" except select "address"."customer_id" from "address";

select "address"."customer_id" from "address" intersect select "customer"."id" from "customer";

with "c" as (select "address"."customer_id" as "k", count(*) as "n" from "address" group by "address"."customer_id") select "customer"."id", "c"."n" from "customer" left outer join "c" on "c"."k" = "customer"."id" order by "customer"."id";

select "address"."customer_id", row_number() over (partition by "address"."customer_id" order by "address"."id") from "address";

select "order_item"."id", "product"."id" from "order_item" join "product" on "order_item"."product_id" = "product"."id" order by "order_item"."id";

--@ binary 20 x'0000000000000003'
select "order_item"."id", "product"."id" from "order_item" left outer join "product" on "order_item"."product_id" = "product"."id" order by "order_item"."id" fetch next $1 rows only;

select "order_item"."id", "product"."id" from "order_item" right outer join "product" on "order_item"."product_id" = "product"."id" where "order_item"."id" is null;

select "product"."id", count("order_item"."id") from "product" left outer join "order_item" on "order_item"."product_id" = "product"."id" group by "product"."id" order by "product"."id";

select "product"."id" from "product" where exists (select 1 as "one" from "order_item" where "order_item"."product_id" = "product"."id");

select "product"."id" from "product" where not exists (select 1 as "one" from "order_item" where "order_item"."product_id" = "product"."id");

select "product"."id", (select count(*) from "order_item" where "order_item"."product_id" = "product"."id") from "product" order by "product"."id";

select "order_item"."id" from "order_item" where "order_item"."product_id" in (select "product"."id" from "product");

select "order_item"."id" from "order_item" where exists (select 1 as "one" from "product" where "order_item"."product_id" = "product"."id");

select "order_item"."id" from "order_item" where not exists (select 1 as "one" from "product" where "order_item"."product_id" = "product"."id");

--@ binary 23 x'00000001'
select "product"."id" from "product" where "product"."id" in (select "order_item"."product_id" from "order_item" group by "order_item"."product_id" having count(*) > $1);

select "product"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "order_item"."id" as "v0" from "order_item" where "order_item"."product_id" = "product"."id" order by "order_item"."id") as t) from "product" order by "product"."id";

select "order_item"."product_id" from "order_item" union select "product"."id" from "product";

select "product"."id" from "product" except select "order_item"."product_id" from "order_item";

select "order_item"."product_id" from "order_item" intersect select "product"."id" from "product";

with "c" as (select "order_item"."product_id" as "k", count(*) as "n" from "order_item" group by "order_item"."product_id") select "product"."id", "c"."n" from "product" left outer join "c" on "c"."k" = "product"."id" order by "product"."id";

select "order_item"."product_id", row_number() over (partition by "order_item"."product_id" order by "order_item"."id") from "order_item";

select "order_item"."id", "orders"."id" from "order_item" join "orders" on "order_item"."order_id" = "orders"."id" order by "order_item"."id";

--@ binary 20 x'0000000000000003'
select "order_item"."id", "orders"."id" from "order_item" left outer join "orders" on "order_item"."order_id" = "orders"."id" order by "order_item"."id" fetch next $1 rows only;

select "order_item"."id", "orders"."id" from "order_item" right outer join "orders" on "order_item"."order_id" = "orders"."id" where "order_item"."id" is null;

select "orders"."id", count("order_item"."id") from "orders" left outer join "order_item" on "order_item"."order_id" = "orders"."id" group by "orders"."id" order by "orders"."id";

select "orders"."id" from "orders" where exists (select 1 as "one" from "order_item" where "order_item"."order_id" = "orders"."id");

select "orders"."id" from "orders" where not exists (select 1 as "one" from "order_item" where "order_item"."order_id" = "orders"."id");

select "orders"."id", (select count(*) from "order_item" where "order_item"."order_id" = "orders"."id") from "orders" order by "orders"."id";

select "order_item"."id" from "order_item" where "order_item"."order_id" in (select "orders"."id" from "orders");

select "order_item"."id" from "order_item" where exists (select 1 as "one" from "orders" where "order_item"."order_id" = "orders"."id");

select "order_item"."id" from "order_item" where not exists (select 1 as "one" from "orders" where "order_item"."order_id" = "orders"."id");

--@ binary 23 x'00000001'
select "orders"."id" from "orders" where "orders"."id" in (select "order_item"."order_id" from "order_item" group by "order_item"."order_id" having count(*) > $1);

select "orders"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "order_item"."id" as "v0" from "order_item" where "order_item"."order_id" = "orders"."id" order by "order_item"."id") as t) from "orders" order by "orders"."id";

select "order_item"."order_id" from "order_item" union select "orders"."id" from "orders";

select "orders"."id" from "orders" except select "order_item"."order_id" from "order_item";

select "order_item"."order_id" from "order_item" intersect select "orders"."id" from "orders";

with "c" as (select "order_item"."order_id" as "k", count(*) as "n" from "order_item" group by "order_item"."order_id") select "orders"."id", "c"."n" from "orders" left outer join "c" on "c"."k" = "orders"."id" order by "orders"."id";

select "order_item"."order_id", row_number() over (partition by "order_item"."order_id" order by "order_item"."id") from "order_item";

select "review"."id", "product"."id" from "review" join "product" on "review"."product_id" = "product"."id" order by "review"."id";

--@ binary 20 x'0000000000000003'
select "review"."id", "product"."id" from "review" left outer join "product" on "review"."product_id" = "product"."id" order by "review"."id" fetch next $1 rows only;

select "review"."id", "product"."id" from "review" right outer join "product" on "review"."product_id" = "product"."id" where "review"."id" is null;

select "product"."id", count("review"."id") from "product" left outer join "review" on "review"."product_id" = "product"."id" group by "product"."id" order by "product"."id";

select "product"."id" from "product" where exists (select 1 as "one" from "review" where "review"."product_id" = "product"."id");

select "product"."id" from "product" where not exists (select 1 as "one" from "review" where "review"."product_id" = "product"."id");

select "product"."id", (select count(*) from "review" where "review"."product_id" = "product"."id") from "product" order by "product"."id";

select "review"."id" from "review" where "review"."product_id" in (select "product"."id" from "product");

select "review"."id" from "review" where exists (select 1 as "one" from "product" where "review"."product_id" = "product"."id");

select "review"."id" from "review" where not exists (select 1 as "one" from "product" where "review"."product_id" = "product"."id");

--@ binary 23 x'00000001'
select "product"."id" from "product" where "product"."id" in (select "review"."product_id" from "review" group by "review"."product_id" having count(*) > $1);

select "product"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "review"."id" as "v0" from "review" where "review"."product_id" = "product"."id" order by "review"."id") as t) from "product" order by "product"."id";

select "review"."product_id" from "review" union select "product"."id" from "product";

select "product"."id" from "product" except select "review"."product_id" from "review";

select "review"."product_id" from "review" intersect select "product"."id" from "product";

with "c" as (select "review"."product_id" as "k", count(*) as "n" from "review" group by "review"."product_id") select "product"."id", "c"."n" from "product" left outer join "c" on "c"."k" = "product"."id" order by "product"."id";

select "review"."product_id", row_number() over (partition by "review"."product_id" order by "review"."id") from "review";

select "review"."id", "customer"."id" from "review" join "customer" on "review"."customer_id" = "customer"."id" order by "review"."id";

--@ binary 20 x'0000000000000003'
select "review"."id", "customer"."id" from "review" left outer join "customer" on "review"."customer_id" = "customer"."id" order by "review"."id" fetch next $1 rows only;

select "review"."id", "customer"."id" from "review" right outer join "customer" on "review"."customer_id" = "customer"."id" where "review"."id" is null;

select "customer"."id", count("review"."id") from "customer" left outer join "review" on "review"."customer_id" = "customer"."id" group by "customer"."id" order by "customer"."id";

select "customer"."id" from "customer" where exists (select 1 as "one" from "review" where "review"."customer_id" = "customer"."id");

select "customer"."id" from "customer" where not exists (select 1 as "one" from "review" where "review"."customer_id" = "customer"."id");

select "customer"."id", (select count(*) from "review" where "review"."customer_id" = "customer"."id") from "customer" order by "customer"."id";

select "review"."id" from "review" where "review"."customer_id" in (select "customer"."id" from "customer");

select "review"."id" from "review" where exists (select 1 as "one" from "customer" where "review"."customer_id" = "customer"."id");

select "review"."id" from "review" where not exists (select 1 as "one" from "customer" where "review"."customer_id" = "customer"."id");

--@ binary 23 x'00000001'
select "customer"."id" from "customer" where "customer"."id" in (select "review"."customer_id" from "review" group by "review"."customer_id" having count(*) > $1);

select "customer"."id", (select coalesce(jsonb_agg(jsonb_build_array("v0")), jsonb_build_array()) from (select "review"."id" as "v0" from "review" where "review"."customer_id" = "customer"."id" order by "review"."id") as t) from "customer" order by "customer"."id";

select "review"."customer_id" from "review" union select "customer"."id" from "customer";

select "customer"."id" from "customer" except select "review"."customer_id" from "review";

select "review"."customer_id" from "review" intersect select "customer"."id" from "customer";

with "c" as (select "review"."customer_id" as "k", count(*) as "n" from "review" group by "review"."customer_id") select "customer"."id", "c"."n" from "customer" left outer join "c" on "c"."k" = "customer"."id" order by "customer"."id";

select "review"."customer_id", row_number() over (partition by "review"."customer_id" order by "review"."id") from "review";

select "product"."id", ("product"."price" * "product"."stock") from "product" order by "product"."id";

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 23 x'0000000a'
select "product"."id" from "product" where ("product"."price", "product"."stock") = ($1, $2);

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 23 x'0000000a'
select "product"."id" from "product" where ("product"."price", "product"."stock") > ($1, $2) order by "product"."id";

--@ binary 23 x'00000000'
--@ binary 23 x'00000000'
select count(*) filter (where "product"."stock" > $1), sum("product"."price") filter (where "product"."stock" > $2) from "product";

--@ binary 23 x'00000003'
select "product"."id", ("product"."price" / $1) from "product" order by "product"."id";

select "product"."id", round("product"."price") from "product" order by "product"."id";

select "product"."id", abs("product"."stock"), greatest("product"."stock", 0) from "product" order by "product"."id";

select "product"."id", cast("product"."price" as int), cast("product"."stock" as varchar) from "product" order by "product"."id";

--@ binary 23 x'00000001'
--@ parameter 1043 "a"
--@ binary 23 x'00000002'
--@ parameter 1043 "b"
select "v"."n", "v"."t" from (values ($1, $2), ($3, $4)) as "v" ("n", "t");

select current_timestamp;

select 1 as "one";

