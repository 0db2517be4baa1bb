-- Captured by OrmCaptureIT from python/sqlalchemy_reads.py, not written by hand.

SELECT t.oid, typarray
FROM pg_type t JOIN pg_namespace ns
    ON typnamespace = ns.oid
WHERE typname = 'hstore';

select pg_catalog.version();

select current_schema();

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer 
WHERE customer.id = 1;

SELECT count(*) AS count_1 
FROM customer;

SELECT count(*) AS count_1 
FROM (SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.id = 1 ORDER BY customer.id;

SELECT customer.id, customer.id AS id__1 
FROM customer 
WHERE customer.id IN (1, 3) ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.id IS NULL OR customer.id != 1 
 LIMIT 10;

SELECT DISTINCT customer.id 
FROM customer;

SELECT customer.id, count(customer.id) AS n 
FROM customer GROUP BY customer.id 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.id = 1) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.id BETWEEN 1 AND 3 ORDER BY customer.id DESC, customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer ORDER BY customer.id DESC NULLS LAST, customer.id 
 LIMIT 2 OFFSET 1;

SELECT min(customer.id) AS min_1, max(customer.id) AS max_1 
FROM customer 
WHERE customer.id != 1;

SELECT customer.id 
FROM customer 
WHERE (customer.id, customer.id) > (1, 1) ORDER BY customer.id, customer.id;

SELECT customer.id, rank() OVER (ORDER BY customer.id) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT sum(customer.id) AS sum_1, avg(customer.id) AS avg_1 
FROM customer;

SELECT customer.id, customer.id + 1 AS more, coalesce(customer.id, 0) AS coalesce_1 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.email = 'Ann' ORDER BY customer.id;

SELECT customer.id, customer.email 
FROM customer 
WHERE customer.email IN ('Ann', 'N-1') ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.email IS NULL OR customer.email != 'Ann' 
 LIMIT 10;

SELECT DISTINCT customer.email 
FROM customer;

SELECT customer.email, count(customer.id) AS n 
FROM customer GROUP BY customer.email 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.email = 'Ann') AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.email LIKE 'A%' ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.email ILIKE '%an%';

SELECT customer.id 
FROM customer 
WHERE (customer.email LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(customer.email) AS lower_1, length(customer.email) AS length_1 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.email || '!' AS loud 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.name = 'Ann' ORDER BY customer.id;

SELECT customer.id, customer.name 
FROM customer 
WHERE customer.name IN ('Ann', 'N-1') ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.name IS NULL OR customer.name != 'Ann' 
 LIMIT 10;

SELECT DISTINCT customer.name 
FROM customer;

SELECT customer.name, count(customer.id) AS n 
FROM customer GROUP BY customer.name 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.name = 'Ann') AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.name LIKE 'A%' ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.name ILIKE '%an%';

SELECT customer.id 
FROM customer 
WHERE (customer.name LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(customer.name) AS lower_1, length(customer.name) AS length_1 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.name || '!' AS loud 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.nickname = 'Ann' ORDER BY customer.id;

SELECT customer.id, customer.nickname 
FROM customer 
WHERE customer.nickname IN ('Ann', 'N-1') ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.nickname IS NULL OR customer.nickname != 'Ann' 
 LIMIT 10;

SELECT DISTINCT customer.nickname 
FROM customer;

SELECT customer.nickname, count(customer.id) AS n 
FROM customer GROUP BY customer.nickname 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.nickname = 'Ann') AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.nickname LIKE 'A%' ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.nickname ILIKE '%an%';

SELECT customer.id 
FROM customer 
WHERE (customer.nickname LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(customer.nickname) AS lower_1, length(customer.nickname) AS length_1 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.nickname || '!' AS loud 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.active = true ORDER BY customer.id;

SELECT customer.id, customer.active 
FROM customer 
WHERE customer.active IN (true, false) ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.active IS NULL OR customer.active != true 
 LIMIT 10;

SELECT DISTINCT customer.active 
FROM customer;

SELECT customer.active, count(customer.id) AS n 
FROM customer GROUP BY customer.active 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.active = true) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.credit = 9.99 ORDER BY customer.id;

SELECT customer.id, customer.credit 
FROM customer 
WHERE customer.credit IN (9.99, 49) ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.credit IS NULL OR customer.credit != 9.99 
 LIMIT 10;

SELECT DISTINCT customer.credit 
FROM customer;

SELECT customer.credit, count(customer.id) AS n 
FROM customer GROUP BY customer.credit 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.credit = 9.99) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.credit BETWEEN 9.99 AND 49 ORDER BY customer.credit DESC, customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer ORDER BY customer.credit DESC NULLS LAST, customer.id 
 LIMIT 2 OFFSET 1;

SELECT min(customer.credit) AS min_1, max(customer.credit) AS max_1 
FROM customer 
WHERE customer.id != 1;

SELECT customer.id 
FROM customer 
WHERE (customer.credit, customer.id) > (9.99, 1) ORDER BY customer.credit, customer.id;

SELECT customer.id, rank() OVER (ORDER BY customer.credit) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT sum(customer.credit) AS sum_1, avg(customer.credit) AS avg_1 
FROM customer;

SELECT customer.id, customer.credit + 1 AS more, coalesce(customer.credit, 0) AS coalesce_1 
FROM customer ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.born = '2016-06-06'::date ORDER BY customer.id;

SELECT customer.id, customer.born 
FROM customer 
WHERE customer.born IN ('2016-06-06'::date, '2024-03-05'::date) ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.born IS NULL OR customer.born != '2016-06-06'::date 
 LIMIT 10;

SELECT DISTINCT customer.born 
FROM customer;

SELECT customer.born, count(customer.id) AS n 
FROM customer GROUP BY customer.born 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.born = '2016-06-06'::date) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.born BETWEEN '2016-06-06'::date AND '2024-03-05'::date ORDER BY customer.born DESC, customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer ORDER BY customer.born DESC NULLS LAST, customer.id 
 LIMIT 2 OFFSET 1;

SELECT min(customer.born) AS min_1, max(customer.born) AS max_1 
FROM customer 
WHERE customer.id != 1;

SELECT customer.id 
FROM customer 
WHERE (customer.born, customer.id) > ('2016-06-06'::date, 1) ORDER BY customer.born, customer.id;

SELECT customer.id, rank() OVER (ORDER BY customer.born) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT EXTRACT(year FROM customer.born) AS y, count(*) AS count_1 
FROM customer GROUP BY EXTRACT(year FROM customer.born);

SELECT date_trunc('month', customer.born) AS m 
FROM customer ORDER BY customer.id;

SELECT customer.id 
FROM customer 
WHERE customer.born > now();

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.created_at = '2024-01-02T10:00:00+00:00'::timestamptz ORDER BY customer.id;

SELECT customer.id, customer.created_at 
FROM customer 
WHERE customer.created_at IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.created_at IS NULL OR customer.created_at != '2024-01-02T10:00:00+00:00'::timestamptz 
 LIMIT 10;

SELECT DISTINCT customer.created_at 
FROM customer;

SELECT customer.created_at, count(customer.id) AS n 
FROM customer GROUP BY customer.created_at 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.created_at = '2024-01-02T10:00:00+00:00'::timestamptz) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.created_at BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz ORDER BY customer.created_at DESC, customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer ORDER BY customer.created_at DESC NULLS LAST, customer.id 
 LIMIT 2 OFFSET 1;

SELECT min(customer.created_at) AS min_1, max(customer.created_at) AS max_1 
FROM customer 
WHERE customer.id != 1;

SELECT customer.id 
FROM customer 
WHERE (customer.created_at, customer.id) > ('2024-01-02T10:00:00+00:00'::timestamptz, 1) ORDER BY customer.created_at, customer.id;

SELECT customer.id, rank() OVER (ORDER BY customer.created_at) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT EXTRACT(year FROM customer.created_at) AS y, count(*) AS count_1 
FROM customer GROUP BY EXTRACT(year FROM customer.created_at);

SELECT date_trunc('month', customer.created_at) AS m 
FROM customer ORDER BY customer.id;

SELECT customer.id 
FROM customer 
WHERE customer.created_at > now();

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.last_login = '2024-03-11T10:00:00'::timestamp ORDER BY customer.id;

SELECT customer.id, customer.last_login 
FROM customer 
WHERE customer.last_login IN ('2024-03-11T10:00:00'::timestamp, '2024-04-01T00:00:00'::timestamp) ORDER BY customer.id DESC;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.last_login IS NULL OR customer.last_login != '2024-03-11T10:00:00'::timestamp 
 LIMIT 10;

SELECT DISTINCT customer.last_login 
FROM customer;

SELECT customer.last_login, count(customer.id) AS n 
FROM customer GROUP BY customer.last_login 
HAVING count(customer.id) > 1;

SELECT EXISTS (SELECT 1 
FROM customer 
WHERE customer.last_login = '2024-03-11T10:00:00'::timestamp) AS anon_1;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE customer.last_login BETWEEN '2024-03-11T10:00:00'::timestamp AND '2024-04-01T00:00:00'::timestamp ORDER BY customer.last_login DESC, customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer ORDER BY customer.last_login DESC NULLS LAST, customer.id 
 LIMIT 2 OFFSET 1;

SELECT min(customer.last_login) AS min_1, max(customer.last_login) AS max_1 
FROM customer 
WHERE customer.id != 1;

SELECT customer.id 
FROM customer 
WHERE (customer.last_login, customer.id) > ('2024-03-11T10:00:00'::timestamp, 1) ORDER BY customer.last_login, customer.id;

SELECT customer.id, rank() OVER (ORDER BY customer.last_login) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT EXTRACT(year FROM customer.last_login) AS y, count(*) AS count_1 
FROM customer GROUP BY EXTRACT(year FROM customer.last_login);

SELECT date_trunc('month', customer.last_login) AS m 
FROM customer ORDER BY customer.id;

SELECT customer.id 
FROM customer 
WHERE customer.last_login > now();

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address 
WHERE address.id = 1;

SELECT count(*) AS count_1 
FROM address;

SELECT count(*) AS count_1 
FROM (SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address) AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.id = 1 ORDER BY address.id;

SELECT address.id, address.id AS id__1 
FROM address 
WHERE address.id IN (1, 3) ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.id IS NULL OR address.id != 1 
 LIMIT 10;

SELECT DISTINCT address.id 
FROM address;

SELECT address.id, count(address.id) AS n 
FROM address GROUP BY address.id 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.id = 1) AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.id BETWEEN 1 AND 3 ORDER BY address.id DESC, address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address ORDER BY address.id DESC NULLS LAST, address.id 
 LIMIT 2 OFFSET 1;

SELECT min(address.id) AS min_1, max(address.id) AS max_1 
FROM address 
WHERE address.id != 1;

SELECT address.id 
FROM address 
WHERE (address.id, address.id) > (1, 1) ORDER BY address.id, address.id;

SELECT address.id, rank() OVER (ORDER BY address.id) AS anon_1 
FROM address ORDER BY address.id;

SELECT sum(address.id) AS sum_1, avg(address.id) AS avg_1 
FROM address;

SELECT address.id, address.id + 1 AS more, coalesce(address.id, 0) AS coalesce_1 
FROM address ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.customer_id = 1 ORDER BY address.id;

SELECT address.id, address.customer_id 
FROM address 
WHERE address.customer_id IN (1, 3) ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.customer_id IS NULL OR address.customer_id != 1 
 LIMIT 10;

SELECT DISTINCT address.customer_id 
FROM address;

SELECT address.customer_id, count(address.id) AS n 
FROM address GROUP BY address.customer_id 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.customer_id = 1) AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.customer_id BETWEEN 1 AND 3 ORDER BY address.customer_id DESC, address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address ORDER BY address.customer_id DESC NULLS LAST, address.id 
 LIMIT 2 OFFSET 1;

SELECT min(address.customer_id) AS min_1, max(address.customer_id) AS max_1 
FROM address 
WHERE address.id != 1;

SELECT address.id 
FROM address 
WHERE (address.customer_id, address.id) > (1, 1) ORDER BY address.customer_id, address.id;

SELECT address.id, rank() OVER (ORDER BY address.customer_id) AS anon_1 
FROM address ORDER BY address.id;

SELECT sum(address.customer_id) AS sum_1, avg(address.customer_id) AS avg_1 
FROM address;

SELECT address.id, address.customer_id + 1 AS more, coalesce(address.customer_id, 0) AS coalesce_1 
FROM address ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.street = 'Ann' ORDER BY address.id;

SELECT address.id, address.street 
FROM address 
WHERE address.street IN ('Ann', 'N-1') ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.street IS NULL OR address.street != 'Ann' 
 LIMIT 10;

SELECT DISTINCT address.street 
FROM address;

SELECT address.street, count(address.id) AS n 
FROM address GROUP BY address.street 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.street = 'Ann') AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.street LIKE 'A%' ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.street ILIKE '%an%';

SELECT address.id 
FROM address 
WHERE (address.street LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(address.street) AS lower_1, length(address.street) AS length_1 
FROM address ORDER BY address.id;

SELECT address.id, address.street || '!' AS loud 
FROM address ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.city = 'Ann' ORDER BY address.id;

SELECT address.id, address.city 
FROM address 
WHERE address.city IN ('Ann', 'N-1') ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.city IS NULL OR address.city != 'Ann' 
 LIMIT 10;

SELECT DISTINCT address.city 
FROM address;

SELECT address.city, count(address.id) AS n 
FROM address GROUP BY address.city 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.city = 'Ann') AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.city LIKE 'A%' ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.city ILIKE '%an%';

SELECT address.id 
FROM address 
WHERE (address.city LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(address.city) AS lower_1, length(address.city) AS length_1 
FROM address ORDER BY address.id;

SELECT address.id, address.city || '!' AS loud 
FROM address ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.zip = 'Ann' ORDER BY address.id;

SELECT address.id, address.zip 
FROM address 
WHERE address.zip IN ('Ann', 'N-1') ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.zip IS NULL OR address.zip != 'Ann' 
 LIMIT 10;

SELECT DISTINCT address.zip 
FROM address;

SELECT address.zip, count(address.id) AS n 
FROM address GROUP BY address.zip 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.zip = 'Ann') AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.zip LIKE 'A%' ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.zip ILIKE '%an%';

SELECT address.id 
FROM address 
WHERE (address.zip LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(address.zip) AS lower_1, length(address.zip) AS length_1 
FROM address ORDER BY address.id;

SELECT address.id, address.zip || '!' AS loud 
FROM address ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.country = 'Ann' ORDER BY address.id;

SELECT address.id, address.country 
FROM address 
WHERE address.country IN ('Ann', 'N-1') ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.country IS NULL OR address.country != 'Ann' 
 LIMIT 10;

SELECT DISTINCT address.country 
FROM address;

SELECT address.country, count(address.id) AS n 
FROM address GROUP BY address.country 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.country = 'Ann') AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.country LIKE 'A%' ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.country ILIKE '%an%';

SELECT address.id 
FROM address 
WHERE (address.country LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(address.country) AS lower_1, length(address.country) AS length_1 
FROM address ORDER BY address.id;

SELECT address.id, address.country || '!' AS loud 
FROM address ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.is_default = true ORDER BY address.id;

SELECT address.id, address.is_default 
FROM address 
WHERE address.is_default IN (true, false) ORDER BY address.id DESC;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE address.is_default IS NULL OR address.is_default != true 
 LIMIT 10;

SELECT DISTINCT address.is_default 
FROM address;

SELECT address.is_default, count(address.id) AS n 
FROM address GROUP BY address.is_default 
HAVING count(address.id) > 1;

SELECT EXISTS (SELECT 1 
FROM address 
WHERE address.is_default = true) AS anon_1;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default, customer.id AS id_1, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM address JOIN customer ON customer.id = address.customer_id ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address LEFT OUTER JOIN customer ON customer.id = address.customer_id 
WHERE customer.id IS NULL;

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default, customer_1.id AS customer_1_id, customer_1.email AS customer_1_email, customer_1.name AS customer_1_name, customer_1.nickname AS customer_1_nickname, customer_1.active AS customer_1_active, customer_1.credit AS customer_1_credit, customer_1.born AS customer_1_born, customer_1.created_at AS customer_1_created_at, customer_1.last_login AS customer_1_last_login 
FROM address LEFT OUTER JOIN customer AS customer_1 ON customer_1.id = address.customer_id ORDER BY address.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login, address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address JOIN customer ON customer.id = address.customer_id 
 LIMIT 2;

SELECT customer.id, count(address.id) AS count_1 
FROM customer LEFT OUTER JOIN address ON customer.id = address.customer_id GROUP BY customer.id ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE EXISTS (SELECT * 
FROM address 
WHERE address.customer_id = customer.id);

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE NOT (EXISTS (SELECT * 
FROM address 
WHERE address.customer_id = customer.id)) ORDER BY customer.id;

SELECT customer.id, (SELECT count(*) AS count_1 
FROM address 
WHERE address.customer_id = customer.id) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer ORDER BY customer.id;

SELECT address.customer_id AS address_customer_id, address.id AS address_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address 
WHERE address.customer_id IN (1, 2, 3, 4, 5, 6) ORDER BY address.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer ORDER BY customer.id 
 LIMIT 2;

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default, anon_1.customer_id AS anon_1_customer_id 
FROM (SELECT customer.id AS customer_id 
FROM customer ORDER BY customer.id 
 LIMIT 2) AS anon_1 JOIN address ON anon_1.customer_id = address.customer_id ORDER BY address.id;

SELECT anon_1.customer_id AS anon_1_customer_id, anon_1.customer_email AS anon_1_customer_email, anon_1.customer_name AS anon_1_customer_name, anon_1.customer_nickname AS anon_1_customer_nickname, anon_1.customer_active AS anon_1_customer_active, anon_1.customer_credit AS anon_1_customer_credit, anon_1.customer_born AS anon_1_customer_born, anon_1.customer_created_at AS anon_1_customer_created_at, anon_1.customer_last_login AS anon_1_customer_last_login, address_1.id AS address_1_id, address_1.customer_id AS address_1_customer_id, address_1.street AS address_1_street, address_1.city AS address_1_city, address_1.zip AS address_1_zip, address_1.country AS address_1_country, address_1.is_default AS address_1_is_default 
FROM (SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer ORDER BY customer.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN address AS address_1 ON anon_1.customer_id = address_1.customer_id ORDER BY anon_1.customer_id, address_1.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer 
WHERE EXISTS (SELECT 1 
FROM address 
WHERE customer.id = address.customer_id AND address.id = 1);

SELECT customer.id, anon_1.n 
FROM customer LEFT OUTER JOIN (SELECT address.customer_id AS k, count(*) AS n 
FROM address GROUP BY address.customer_id) AS anon_1 ON anon_1.k = customer.id ORDER BY customer.id;

WITH top AS 
(SELECT address.customer_id AS customer_id, max(address.id) AS m 
FROM address GROUP BY address.customer_id)
 SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address JOIN top ON top.m = address.id ORDER BY address.id;

SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position 
FROM category 
WHERE category.id = 1;

SELECT count(*) AS count_1 
FROM category;

SELECT count(*) AS count_1 
FROM (SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position 
FROM category) AS anon_1;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.id = 1 ORDER BY category.id;

SELECT category.id, category.id AS id__1 
FROM category 
WHERE category.id IN (1, 3) ORDER BY category.id DESC;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.id IS NULL OR category.id != 1 
 LIMIT 10;

SELECT DISTINCT category.id 
FROM category;

SELECT category.id, count(category.id) AS n 
FROM category GROUP BY category.id 
HAVING count(category.id) > 1;

SELECT EXISTS (SELECT 1 
FROM category 
WHERE category.id = 1) AS anon_1;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.id BETWEEN 1 AND 3 ORDER BY category.id DESC, category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category ORDER BY category.id DESC NULLS LAST, category.id 
 LIMIT 2 OFFSET 1;

SELECT min(category.id) AS min_1, max(category.id) AS max_1 
FROM category 
WHERE category.id != 1;

SELECT category.id 
FROM category 
WHERE (category.id, category.id) > (1, 1) ORDER BY category.id, category.id;

SELECT category.id, rank() OVER (ORDER BY category.id) AS anon_1 
FROM category ORDER BY category.id;

SELECT sum(category.id) AS sum_1, avg(category.id) AS avg_1 
FROM category;

SELECT category.id, category.id + 1 AS more, coalesce(category.id, 0) AS coalesce_1 
FROM category ORDER BY category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.parent_id = 1 ORDER BY category.id;

SELECT category.id, category.parent_id 
FROM category 
WHERE category.parent_id IN (1, 3) ORDER BY category.id DESC;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.parent_id IS NULL OR category.parent_id != 1 
 LIMIT 10;

SELECT DISTINCT category.parent_id 
FROM category;

SELECT category.parent_id, count(category.id) AS n 
FROM category GROUP BY category.parent_id 
HAVING count(category.id) > 1;

SELECT EXISTS (SELECT 1 
FROM category 
WHERE category.parent_id = 1) AS anon_1;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.parent_id BETWEEN 1 AND 3 ORDER BY category.parent_id DESC, category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category ORDER BY category.parent_id DESC NULLS LAST, category.id 
 LIMIT 2 OFFSET 1;

SELECT min(category.parent_id) AS min_1, max(category.parent_id) AS max_1 
FROM category 
WHERE category.id != 1;

SELECT category.id 
FROM category 
WHERE (category.parent_id, category.id) > (1, 1) ORDER BY category.parent_id, category.id;

SELECT category.id, rank() OVER (ORDER BY category.parent_id) AS anon_1 
FROM category ORDER BY category.id;

SELECT sum(category.parent_id) AS sum_1, avg(category.parent_id) AS avg_1 
FROM category;

SELECT category.id, category.parent_id + 1 AS more, coalesce(category.parent_id, 0) AS coalesce_1 
FROM category ORDER BY category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.name = 'Ann' ORDER BY category.id;

SELECT category.id, category.name 
FROM category 
WHERE category.name IN ('Ann', 'N-1') ORDER BY category.id DESC;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.name IS NULL OR category.name != 'Ann' 
 LIMIT 10;

SELECT DISTINCT category.name 
FROM category;

SELECT category.name, count(category.id) AS n 
FROM category GROUP BY category.name 
HAVING count(category.id) > 1;

SELECT EXISTS (SELECT 1 
FROM category 
WHERE category.name = 'Ann') AS anon_1;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.name LIKE 'A%' ORDER BY category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.name ILIKE '%an%';

SELECT category.id 
FROM category 
WHERE (category.name LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(category.name) AS lower_1, length(category.name) AS length_1 
FROM category ORDER BY category.id;

SELECT category.id, category.name || '!' AS loud 
FROM category ORDER BY category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.position = 1 ORDER BY category.id;

SELECT category.id, category.position 
FROM category 
WHERE category.position IN (1, 3) ORDER BY category.id DESC;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.position IS NULL OR category.position != 1 
 LIMIT 10;

SELECT DISTINCT category.position 
FROM category;

SELECT category.position, count(category.id) AS n 
FROM category GROUP BY category.position 
HAVING count(category.id) > 1;

SELECT EXISTS (SELECT 1 
FROM category 
WHERE category.position = 1) AS anon_1;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE category.position BETWEEN 1 AND 3 ORDER BY category.position DESC, category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category ORDER BY category.position DESC NULLS LAST, category.id 
 LIMIT 2 OFFSET 1;

SELECT min(category.position) AS min_1, max(category.position) AS max_1 
FROM category 
WHERE category.id != 1;

SELECT category.id 
FROM category 
WHERE (category.position, category.id) > (1, 1) ORDER BY category.position, category.id;

SELECT category.id, rank() OVER (ORDER BY category.position) AS anon_1 
FROM category ORDER BY category.id;

SELECT sum(category.position) AS sum_1, avg(category.position) AS avg_1 
FROM category;

SELECT category.id, category.position + 1 AS more, coalesce(category.position, 0) AS coalesce_1 
FROM category ORDER BY category.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product 
WHERE product.id = 1;

SELECT count(*) AS count_1 
FROM product;

SELECT count(*) AS count_1 
FROM (SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.id = 1 ORDER BY product.id;

SELECT product.id, product.id AS id__1 
FROM product 
WHERE product.id IN (1, 3) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.id IS NULL OR product.id != 1 
 LIMIT 10;

SELECT DISTINCT product.id 
FROM product;

SELECT product.id, count(product.id) AS n 
FROM product GROUP BY product.id 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.id = 1) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.id BETWEEN 1 AND 3 ORDER BY product.id DESC, product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product ORDER BY product.id DESC NULLS LAST, product.id 
 LIMIT 2 OFFSET 1;

SELECT min(product.id) AS min_1, max(product.id) AS max_1 
FROM product 
WHERE product.id != 1;

SELECT product.id 
FROM product 
WHERE (product.id, product.id) > (1, 1) ORDER BY product.id, product.id;

SELECT product.id, rank() OVER (ORDER BY product.id) AS anon_1 
FROM product ORDER BY product.id;

SELECT sum(product.id) AS sum_1, avg(product.id) AS avg_1 
FROM product;

SELECT product.id, product.id + 1 AS more, coalesce(product.id, 0) AS coalesce_1 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.category_id = 1 ORDER BY product.id;

SELECT product.id, product.category_id 
FROM product 
WHERE product.category_id IN (1, 3) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.category_id IS NULL OR product.category_id != 1 
 LIMIT 10;

SELECT DISTINCT product.category_id 
FROM product;

SELECT product.category_id, count(product.id) AS n 
FROM product GROUP BY product.category_id 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.category_id = 1) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.category_id BETWEEN 1 AND 3 ORDER BY product.category_id DESC, product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product ORDER BY product.category_id DESC NULLS LAST, product.id 
 LIMIT 2 OFFSET 1;

SELECT min(product.category_id) AS min_1, max(product.category_id) AS max_1 
FROM product 
WHERE product.id != 1;

SELECT product.id 
FROM product 
WHERE (product.category_id, product.id) > (1, 1) ORDER BY product.category_id, product.id;

SELECT product.id, rank() OVER (ORDER BY product.category_id) AS anon_1 
FROM product ORDER BY product.id;

SELECT sum(product.category_id) AS sum_1, avg(product.category_id) AS avg_1 
FROM product;

SELECT product.id, product.category_id + 1 AS more, coalesce(product.category_id, 0) AS coalesce_1 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.sku = 'Ann' ORDER BY product.id;

SELECT product.id, product.sku 
FROM product 
WHERE product.sku IN ('Ann', 'N-1') ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.sku IS NULL OR product.sku != 'Ann' 
 LIMIT 10;

SELECT DISTINCT product.sku 
FROM product;

SELECT product.sku, count(product.id) AS n 
FROM product GROUP BY product.sku 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.sku = 'Ann') AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.sku LIKE 'A%' ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.sku ILIKE '%an%';

SELECT product.id 
FROM product 
WHERE (product.sku LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(product.sku) AS lower_1, length(product.sku) AS length_1 
FROM product ORDER BY product.id;

SELECT product.id, product.sku || '!' AS loud 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.title = 'Ann' ORDER BY product.id;

SELECT product.id, product.title 
FROM product 
WHERE product.title IN ('Ann', 'N-1') ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.title IS NULL OR product.title != 'Ann' 
 LIMIT 10;

SELECT DISTINCT product.title 
FROM product;

SELECT product.title, count(product.id) AS n 
FROM product GROUP BY product.title 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.title = 'Ann') AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.title LIKE 'A%' ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.title ILIKE '%an%';

SELECT product.id 
FROM product 
WHERE (product.title LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(product.title) AS lower_1, length(product.title) AS length_1 
FROM product ORDER BY product.id;

SELECT product.id, product.title || '!' AS loud 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.description = 'Ann' ORDER BY product.id;

SELECT product.id, product.description 
FROM product 
WHERE product.description IN ('Ann', 'N-1') ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.description IS NULL OR product.description != 'Ann' 
 LIMIT 10;

SELECT DISTINCT product.description 
FROM product;

SELECT product.description, count(product.id) AS n 
FROM product GROUP BY product.description 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.description = 'Ann') AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.description LIKE 'A%' ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.description ILIKE '%an%';

SELECT product.id 
FROM product 
WHERE (product.description LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(product.description) AS lower_1, length(product.description) AS length_1 
FROM product ORDER BY product.id;

SELECT product.id, product.description || '!' AS loud 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.price = 9.99 ORDER BY product.id;

SELECT product.id, product.price 
FROM product 
WHERE product.price IN (9.99, 49) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.price IS NULL OR product.price != 9.99 
 LIMIT 10;

SELECT DISTINCT product.price 
FROM product;

SELECT product.price, count(product.id) AS n 
FROM product GROUP BY product.price 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.price = 9.99) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.price BETWEEN 9.99 AND 49 ORDER BY product.price DESC, product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product ORDER BY product.price DESC NULLS LAST, product.id 
 LIMIT 2 OFFSET 1;

SELECT min(product.price) AS min_1, max(product.price) AS max_1 
FROM product 
WHERE product.id != 1;

SELECT product.id 
FROM product 
WHERE (product.price, product.id) > (9.99, 1) ORDER BY product.price, product.id;

SELECT product.id, rank() OVER (ORDER BY product.price) AS anon_1 
FROM product ORDER BY product.id;

SELECT sum(product.price) AS sum_1, avg(product.price) AS avg_1 
FROM product;

SELECT product.id, product.price + 1 AS more, coalesce(product.price, 0) AS coalesce_1 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.weight = 0.3 ORDER BY product.id;

SELECT product.id, product.weight 
FROM product 
WHERE product.weight IN (0.3, 1.5) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.weight IS NULL OR product.weight != 0.3 
 LIMIT 10;

SELECT DISTINCT product.weight 
FROM product;

SELECT product.weight, count(product.id) AS n 
FROM product GROUP BY product.weight 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.weight = 0.3) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.weight BETWEEN 0.3 AND 1.5 ORDER BY product.weight DESC, product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product ORDER BY product.weight DESC NULLS LAST, product.id 
 LIMIT 2 OFFSET 1;

SELECT min(product.weight) AS min_1, max(product.weight) AS max_1 
FROM product 
WHERE product.id != 1;

SELECT product.id 
FROM product 
WHERE (product.weight, product.id) > (0.3, 1) ORDER BY product.weight, product.id;

SELECT product.id, rank() OVER (ORDER BY product.weight) AS anon_1 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.stock = 1 ORDER BY product.id;

SELECT product.id, product.stock 
FROM product 
WHERE product.stock IN (1, 3) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.stock IS NULL OR product.stock != 1 
 LIMIT 10;

SELECT DISTINCT product.stock 
FROM product;

SELECT product.stock, count(product.id) AS n 
FROM product GROUP BY product.stock 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.stock = 1) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.stock BETWEEN 1 AND 3 ORDER BY product.stock DESC, product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product ORDER BY product.stock DESC NULLS LAST, product.id 
 LIMIT 2 OFFSET 1;

SELECT min(product.stock) AS min_1, max(product.stock) AS max_1 
FROM product 
WHERE product.id != 1;

SELECT product.id 
FROM product 
WHERE (product.stock, product.id) > (1, 1) ORDER BY product.stock, product.id;

SELECT product.id, rank() OVER (ORDER BY product.stock) AS anon_1 
FROM product ORDER BY product.id;

SELECT sum(product.stock) AS sum_1, avg(product.stock) AS avg_1 
FROM product;

SELECT product.id, product.stock + 1 AS more, coalesce(product.stock, 0) AS coalesce_1 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.published = true ORDER BY product.id;

SELECT product.id, product.published 
FROM product 
WHERE product.published IN (true, false) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.published IS NULL OR product.published != true 
 LIMIT 10;

SELECT DISTINCT product.published 
FROM product;

SELECT product.published, count(product.id) AS n 
FROM product GROUP BY product.published 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.published = true) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.created_at = '2024-01-02T10:00:00+00:00'::timestamptz ORDER BY product.id;

SELECT product.id, product.created_at 
FROM product 
WHERE product.created_at IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY product.id DESC;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.created_at IS NULL OR product.created_at != '2024-01-02T10:00:00+00:00'::timestamptz 
 LIMIT 10;

SELECT DISTINCT product.created_at 
FROM product;

SELECT product.created_at, count(product.id) AS n 
FROM product GROUP BY product.created_at 
HAVING count(product.id) > 1;

SELECT EXISTS (SELECT 1 
FROM product 
WHERE product.created_at = '2024-01-02T10:00:00+00:00'::timestamptz) AS anon_1;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.created_at BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz ORDER BY product.created_at DESC, product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product ORDER BY product.created_at DESC NULLS LAST, product.id 
 LIMIT 2 OFFSET 1;

SELECT min(product.created_at) AS min_1, max(product.created_at) AS max_1 
FROM product 
WHERE product.id != 1;

SELECT product.id 
FROM product 
WHERE (product.created_at, product.id) > ('2024-01-02T10:00:00+00:00'::timestamptz, 1) ORDER BY product.created_at, product.id;

SELECT product.id, rank() OVER (ORDER BY product.created_at) AS anon_1 
FROM product ORDER BY product.id;

SELECT EXTRACT(year FROM product.created_at) AS y, count(*) AS count_1 
FROM product GROUP BY EXTRACT(year FROM product.created_at);

SELECT date_trunc('month', product.created_at) AS m 
FROM product ORDER BY product.id;

SELECT product.id 
FROM product 
WHERE product.created_at > now();

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at, category.id AS id_1, category.parent_id, category.name, category.position 
FROM product JOIN category ON category.id = product.category_id ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product LEFT OUTER JOIN category ON category.id = product.category_id 
WHERE category.id IS NULL;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at, category_1.id AS category_1_id, category_1.parent_id AS category_1_parent_id, category_1.name AS category_1_name, category_1.position AS category_1_position 
FROM product LEFT OUTER JOIN category AS category_1 ON category_1.id = product.category_id ORDER BY product.id;

SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position, product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product JOIN category ON category.id = product.category_id 
 LIMIT 2;

SELECT category.id, count(product.id) AS count_1 
FROM category LEFT OUTER JOIN product ON category.id = product.category_id GROUP BY category.id ORDER BY category.id;

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE EXISTS (SELECT * 
FROM product 
WHERE product.category_id = category.id);

SELECT category.id, category.parent_id, category.name, category.position 
FROM category 
WHERE NOT (EXISTS (SELECT * 
FROM product 
WHERE product.category_id = category.id)) ORDER BY category.id;

SELECT category.id, (SELECT count(*) AS count_1 
FROM product 
WHERE product.category_id = category.id) AS anon_1 
FROM category ORDER BY category.id;

SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position 
FROM category ORDER BY category.id;

SELECT product.category_id AS product_category_id, product.id AS product_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product 
WHERE product.category_id IN (1, 2, 3, 4, 5) ORDER BY product.id;

SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position 
FROM category ORDER BY category.id 
 LIMIT 2;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at, anon_1.category_id AS anon_1_category_id 
FROM (SELECT category.id AS category_id 
FROM category ORDER BY category.id 
 LIMIT 2) AS anon_1 JOIN product ON anon_1.category_id = product.category_id ORDER BY product.id;

SELECT anon_1.category_id AS anon_1_category_id, anon_1.category_parent_id AS anon_1_category_parent_id, anon_1.category_name AS anon_1_category_name, anon_1.category_position AS anon_1_category_position, product_1.id AS product_1_id, product_1.category_id AS product_1_category_id, product_1.sku AS product_1_sku, product_1.title AS product_1_title, product_1.description AS product_1_description, product_1.price AS product_1_price, product_1.weight AS product_1_weight, product_1.stock AS product_1_stock, product_1.published AS product_1_published, product_1.created_at AS product_1_created_at 
FROM (SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position 
FROM category ORDER BY category.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN product AS product_1 ON anon_1.category_id = product_1.category_id ORDER BY anon_1.category_id, product_1.id;

SELECT category.id AS category_id, category.parent_id AS category_parent_id, category.name AS category_name, category.position AS category_position 
FROM category 
WHERE EXISTS (SELECT 1 
FROM product 
WHERE category.id = product.category_id AND product.id = 1);

SELECT category.id, anon_1.n 
FROM category LEFT OUTER JOIN (SELECT product.category_id AS k, count(*) AS n 
FROM product GROUP BY product.category_id) AS anon_1 ON anon_1.k = category.id ORDER BY category.id;

WITH top AS 
(SELECT product.category_id AS category_id, max(product.id) AS m 
FROM product GROUP BY product.category_id)
 SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product JOIN top ON top.m = product.id ORDER BY product.id;

SELECT tag.id AS tag_id, tag.name AS tag_name 
FROM tag 
WHERE tag.id = 1;

SELECT count(*) AS count_1 
FROM tag;

SELECT count(*) AS count_1 
FROM (SELECT tag.id AS tag_id, tag.name AS tag_name 
FROM tag) AS anon_1;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.id = 1 ORDER BY tag.id;

SELECT tag.id, tag.id AS id__1 
FROM tag 
WHERE tag.id IN (1, 3) ORDER BY tag.id DESC;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.id IS NULL OR tag.id != 1 
 LIMIT 10;

SELECT DISTINCT tag.id 
FROM tag;

SELECT tag.id, count(tag.id) AS n 
FROM tag GROUP BY tag.id 
HAVING count(tag.id) > 1;

SELECT EXISTS (SELECT 1 
FROM tag 
WHERE tag.id = 1) AS anon_1;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.id BETWEEN 1 AND 3 ORDER BY tag.id DESC, tag.id;

SELECT tag.id, tag.name 
FROM tag ORDER BY tag.id DESC NULLS LAST, tag.id 
 LIMIT 2 OFFSET 1;

SELECT min(tag.id) AS min_1, max(tag.id) AS max_1 
FROM tag 
WHERE tag.id != 1;

SELECT tag.id 
FROM tag 
WHERE (tag.id, tag.id) > (1, 1) ORDER BY tag.id, tag.id;

SELECT tag.id, rank() OVER (ORDER BY tag.id) AS anon_1 
FROM tag ORDER BY tag.id;

SELECT sum(tag.id) AS sum_1, avg(tag.id) AS avg_1 
FROM tag;

SELECT tag.id, tag.id + 1 AS more, coalesce(tag.id, 0) AS coalesce_1 
FROM tag ORDER BY tag.id;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.name = 'Ann' ORDER BY tag.id;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.name IN ('Ann', 'N-1') ORDER BY tag.id DESC;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.name IS NULL OR tag.name != 'Ann' 
 LIMIT 10;

SELECT DISTINCT tag.name 
FROM tag;

SELECT tag.name, count(tag.id) AS n 
FROM tag GROUP BY tag.name 
HAVING count(tag.id) > 1;

SELECT EXISTS (SELECT 1 
FROM tag 
WHERE tag.name = 'Ann') AS anon_1;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.name LIKE 'A%' ORDER BY tag.id;

SELECT tag.id, tag.name 
FROM tag 
WHERE tag.name ILIKE '%an%';

SELECT tag.id 
FROM tag 
WHERE (tag.name LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(tag.name) AS lower_1, length(tag.name) AS length_1 
FROM tag ORDER BY tag.id;

SELECT tag.id, tag.name || '!' AS loud 
FROM tag ORDER BY tag.id;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders 
WHERE orders.id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT count(*) AS count_1 
FROM orders;

SELECT count(*) AS count_1 
FROM (SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid ORDER BY orders.id;

SELECT orders.id, orders.id AS id__1 
FROM orders 
WHERE orders.id IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.id IS NULL OR orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid 
 LIMIT 10;

SELECT DISTINCT orders.id 
FROM orders;

SELECT orders.id, count(orders.id) AS n 
FROM orders GROUP BY orders.id 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.customer_id = 1 ORDER BY orders.id;

SELECT orders.id, orders.customer_id 
FROM orders 
WHERE orders.customer_id IN (1, 3) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.customer_id IS NULL OR orders.customer_id != 1 
 LIMIT 10;

SELECT DISTINCT orders.customer_id 
FROM orders;

SELECT orders.customer_id, count(orders.id) AS n 
FROM orders GROUP BY orders.customer_id 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.customer_id = 1) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.customer_id BETWEEN 1 AND 3 ORDER BY orders.customer_id DESC, orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders ORDER BY orders.customer_id DESC NULLS LAST, orders.id 
 LIMIT 2 OFFSET 1;

SELECT min(orders.customer_id) AS min_1, max(orders.customer_id) AS max_1 
FROM orders 
WHERE orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT orders.id 
FROM orders 
WHERE (orders.customer_id, orders.id) > (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY orders.customer_id, orders.id;

SELECT orders.id, rank() OVER (ORDER BY orders.customer_id) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT sum(orders.customer_id) AS sum_1, avg(orders.customer_id) AS avg_1 
FROM orders;

SELECT orders.id, orders.customer_id + 1 AS more, coalesce(orders.customer_id, 0) AS coalesce_1 
FROM orders ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.address_id = 1 ORDER BY orders.id;

SELECT orders.id, orders.address_id 
FROM orders 
WHERE orders.address_id IN (1, 3) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.address_id IS NULL OR orders.address_id != 1 
 LIMIT 10;

SELECT DISTINCT orders.address_id 
FROM orders;

SELECT orders.address_id, count(orders.id) AS n 
FROM orders GROUP BY orders.address_id 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.address_id = 1) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.address_id BETWEEN 1 AND 3 ORDER BY orders.address_id DESC, orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders ORDER BY orders.address_id DESC NULLS LAST, orders.id 
 LIMIT 2 OFFSET 1;

SELECT min(orders.address_id) AS min_1, max(orders.address_id) AS max_1 
FROM orders 
WHERE orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT orders.id 
FROM orders 
WHERE (orders.address_id, orders.id) > (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY orders.address_id, orders.id;

SELECT orders.id, rank() OVER (ORDER BY orders.address_id) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT sum(orders.address_id) AS sum_1, avg(orders.address_id) AS avg_1 
FROM orders;

SELECT orders.id, orders.address_id + 1 AS more, coalesce(orders.address_id, 0) AS coalesce_1 
FROM orders ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.total = 9.99 ORDER BY orders.id;

SELECT orders.id, orders.total 
FROM orders 
WHERE orders.total IN (9.99, 49) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.total IS NULL OR orders.total != 9.99 
 LIMIT 10;

SELECT DISTINCT orders.total 
FROM orders;

SELECT orders.total, count(orders.id) AS n 
FROM orders GROUP BY orders.total 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.total = 9.99) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.total BETWEEN 9.99 AND 49 ORDER BY orders.total DESC, orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders ORDER BY orders.total DESC NULLS LAST, orders.id 
 LIMIT 2 OFFSET 1;

SELECT min(orders.total) AS min_1, max(orders.total) AS max_1 
FROM orders 
WHERE orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT orders.id 
FROM orders 
WHERE (orders.total, orders.id) > (9.99, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY orders.total, orders.id;

SELECT orders.id, rank() OVER (ORDER BY orders.total) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT sum(orders.total) AS sum_1, avg(orders.total) AS avg_1 
FROM orders;

SELECT orders.id, orders.total + 1 AS more, coalesce(orders.total, 0) AS coalesce_1 
FROM orders ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.note = 'Ann' ORDER BY orders.id;

SELECT orders.id, orders.note 
FROM orders 
WHERE orders.note IN ('Ann', 'N-1') ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.note IS NULL OR orders.note != 'Ann' 
 LIMIT 10;

SELECT DISTINCT orders.note 
FROM orders;

SELECT orders.note, count(orders.id) AS n 
FROM orders GROUP BY orders.note 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.note = 'Ann') AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.note LIKE 'A%' ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.note ILIKE '%an%';

SELECT orders.id 
FROM orders 
WHERE (orders.note LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(orders.note) AS lower_1, length(orders.note) AS length_1 
FROM orders ORDER BY orders.id;

SELECT orders.id, orders.note || '!' AS loud 
FROM orders ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.placed_at = '2024-01-02T10:00:00+00:00'::timestamptz ORDER BY orders.id;

SELECT orders.id, orders.placed_at 
FROM orders 
WHERE orders.placed_at IN ('2024-01-02T10:00:00+00:00'::timestamptz, '2024-03-02T10:00:00+00:00'::timestamptz) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.placed_at IS NULL OR orders.placed_at != '2024-01-02T10:00:00+00:00'::timestamptz 
 LIMIT 10;

SELECT DISTINCT orders.placed_at 
FROM orders;

SELECT orders.placed_at, count(orders.id) AS n 
FROM orders GROUP BY orders.placed_at 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.placed_at = '2024-01-02T10:00:00+00:00'::timestamptz) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.placed_at BETWEEN '2024-01-02T10:00:00+00:00'::timestamptz AND '2024-03-02T10:00:00+00:00'::timestamptz ORDER BY orders.placed_at DESC, orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders ORDER BY orders.placed_at DESC NULLS LAST, orders.id 
 LIMIT 2 OFFSET 1;

SELECT min(orders.placed_at) AS min_1, max(orders.placed_at) AS max_1 
FROM orders 
WHERE orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT orders.id 
FROM orders 
WHERE (orders.placed_at, orders.id) > ('2024-01-02T10:00:00+00:00'::timestamptz, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY orders.placed_at, orders.id;

SELECT orders.id, rank() OVER (ORDER BY orders.placed_at) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT EXTRACT(year FROM orders.placed_at) AS y, count(*) AS count_1 
FROM orders GROUP BY EXTRACT(year FROM orders.placed_at);

SELECT date_trunc('month', orders.placed_at) AS m 
FROM orders ORDER BY orders.id;

SELECT orders.id 
FROM orders 
WHERE orders.placed_at > now();

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.shipped_on = '2016-06-06'::date ORDER BY orders.id;

SELECT orders.id, orders.shipped_on 
FROM orders 
WHERE orders.shipped_on IN ('2016-06-06'::date, '2024-03-05'::date) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.shipped_on IS NULL OR orders.shipped_on != '2016-06-06'::date 
 LIMIT 10;

SELECT DISTINCT orders.shipped_on 
FROM orders;

SELECT orders.shipped_on, count(orders.id) AS n 
FROM orders GROUP BY orders.shipped_on 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.shipped_on = '2016-06-06'::date) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.shipped_on BETWEEN '2016-06-06'::date AND '2024-03-05'::date ORDER BY orders.shipped_on DESC, orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders ORDER BY orders.shipped_on DESC NULLS LAST, orders.id 
 LIMIT 2 OFFSET 1;

SELECT min(orders.shipped_on) AS min_1, max(orders.shipped_on) AS max_1 
FROM orders 
WHERE orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT orders.id 
FROM orders 
WHERE (orders.shipped_on, orders.id) > ('2016-06-06'::date, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY orders.shipped_on, orders.id;

SELECT orders.id, rank() OVER (ORDER BY orders.shipped_on) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT EXTRACT(year FROM orders.shipped_on) AS y, count(*) AS count_1 
FROM orders GROUP BY EXTRACT(year FROM orders.shipped_on);

SELECT date_trunc('month', orders.shipped_on) AS m 
FROM orders ORDER BY orders.id;

SELECT orders.id 
FROM orders 
WHERE orders.shipped_on > now();

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.version = 1 ORDER BY orders.id;

SELECT orders.id, orders.version 
FROM orders 
WHERE orders.version IN (1, 3) ORDER BY orders.id DESC;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.version IS NULL OR orders.version != 1 
 LIMIT 10;

SELECT DISTINCT orders.version 
FROM orders;

SELECT orders.version, count(orders.id) AS n 
FROM orders GROUP BY orders.version 
HAVING count(orders.id) > 1;

SELECT EXISTS (SELECT 1 
FROM orders 
WHERE orders.version = 1) AS anon_1;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE orders.version BETWEEN 1 AND 3 ORDER BY orders.version DESC, orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders ORDER BY orders.version DESC NULLS LAST, orders.id 
 LIMIT 2 OFFSET 1;

SELECT min(orders.version) AS min_1, max(orders.version) AS max_1 
FROM orders 
WHERE orders.id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid;

SELECT orders.id 
FROM orders 
WHERE (orders.version, orders.id) > (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) ORDER BY orders.version, orders.id;

SELECT orders.id, rank() OVER (ORDER BY orders.version) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT sum(orders.version) AS sum_1, avg(orders.version) AS avg_1 
FROM orders;

SELECT orders.id, orders.version + 1 AS more, coalesce(orders.version, 0) AS coalesce_1 
FROM orders ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version, customer.id AS id_1, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM orders JOIN customer ON customer.id = orders.customer_id ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders LEFT OUTER JOIN customer ON customer.id = orders.customer_id 
WHERE customer.id IS NULL;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version, customer_1.id AS customer_1_id, customer_1.email AS customer_1_email, customer_1.name AS customer_1_name, customer_1.nickname AS customer_1_nickname, customer_1.active AS customer_1_active, customer_1.credit AS customer_1_credit, customer_1.born AS customer_1_born, customer_1.created_at AS customer_1_created_at, customer_1.last_login AS customer_1_last_login 
FROM orders LEFT OUTER JOIN customer AS customer_1 ON customer_1.id = orders.customer_id ORDER BY orders.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login, orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders JOIN customer ON customer.id = orders.customer_id 
 LIMIT 2;

SELECT customer.id, count(orders.id) AS count_1 
FROM customer LEFT OUTER JOIN orders ON customer.id = orders.customer_id GROUP BY customer.id ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE EXISTS (SELECT * 
FROM orders 
WHERE orders.customer_id = customer.id);

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE NOT (EXISTS (SELECT * 
FROM orders 
WHERE orders.customer_id = customer.id)) ORDER BY customer.id;

SELECT customer.id, (SELECT count(*) AS count_1 
FROM orders 
WHERE orders.customer_id = customer.id) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT orders.customer_id AS orders_customer_id, orders.id AS orders_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders 
WHERE orders.customer_id IN (1, 2, 3, 4, 5, 6) ORDER BY orders.id;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version, anon_1.customer_id AS anon_1_customer_id 
FROM (SELECT customer.id AS customer_id 
FROM customer ORDER BY customer.id 
 LIMIT 2) AS anon_1 JOIN orders ON anon_1.customer_id = orders.customer_id ORDER BY orders.id;

SELECT anon_1.customer_id AS anon_1_customer_id, anon_1.customer_email AS anon_1_customer_email, anon_1.customer_name AS anon_1_customer_name, anon_1.customer_nickname AS anon_1_customer_nickname, anon_1.customer_active AS anon_1_customer_active, anon_1.customer_credit AS anon_1_customer_credit, anon_1.customer_born AS anon_1_customer_born, anon_1.customer_created_at AS anon_1_customer_created_at, anon_1.customer_last_login AS anon_1_customer_last_login, orders_1.id AS orders_1_id, orders_1.customer_id AS orders_1_customer_id, orders_1.address_id AS orders_1_address_id, orders_1.total AS orders_1_total, orders_1.note AS orders_1_note, orders_1.placed_at AS orders_1_placed_at, orders_1.shipped_on AS orders_1_shipped_on, orders_1.version AS orders_1_version 
FROM (SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer ORDER BY customer.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN orders AS orders_1 ON anon_1.customer_id = orders_1.customer_id ORDER BY anon_1.customer_id, orders_1.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer 
WHERE EXISTS (SELECT 1 
FROM orders 
WHERE customer.id = orders.customer_id AND orders.id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT customer.id, anon_1.n 
FROM customer LEFT OUTER JOIN (SELECT orders.customer_id AS k, count(*) AS n 
FROM orders GROUP BY orders.customer_id) AS anon_1 ON anon_1.k = customer.id ORDER BY customer.id;

WITH top AS 
(SELECT orders.customer_id AS customer_id, max(orders.id) AS m 
FROM orders GROUP BY orders.customer_id)
 SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders JOIN top ON top.m = orders.id ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version, address.id AS id_1, address.customer_id AS customer_id_1, address.street, address.city, address.zip, address.country, address.is_default 
FROM orders JOIN address ON address.id = orders.address_id ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders LEFT OUTER JOIN address ON address.id = orders.address_id 
WHERE address.id IS NULL;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version, address_1.id AS address_1_id, address_1.customer_id AS address_1_customer_id, address_1.street AS address_1_street, address_1.city AS address_1_city, address_1.zip AS address_1_zip, address_1.country AS address_1_country, address_1.is_default AS address_1_is_default 
FROM orders LEFT OUTER JOIN address AS address_1 ON address_1.id = orders.address_id ORDER BY orders.id;

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default, orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders JOIN address ON address.id = orders.address_id 
 LIMIT 2;

SELECT address.id, count(orders.id) AS count_1 
FROM address LEFT OUTER JOIN orders ON address.id = orders.address_id GROUP BY address.id ORDER BY address.id;

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE EXISTS (SELECT * 
FROM orders 
WHERE orders.address_id = address.id);

SELECT address.id, address.customer_id, address.street, address.city, address.zip, address.country, address.is_default 
FROM address 
WHERE NOT (EXISTS (SELECT * 
FROM orders 
WHERE orders.address_id = address.id)) ORDER BY address.id;

SELECT address.id, (SELECT count(*) AS count_1 
FROM orders 
WHERE orders.address_id = address.id) AS anon_1 
FROM address ORDER BY address.id;

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address ORDER BY address.id;

SELECT orders.address_id AS orders_address_id, orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders 
WHERE orders.address_id IN (1, 2, 3, 4, 5) ORDER BY orders.id;

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address ORDER BY address.id 
 LIMIT 2;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version, anon_1.address_id AS anon_1_address_id 
FROM (SELECT address.id AS address_id 
FROM address ORDER BY address.id 
 LIMIT 2) AS anon_1 JOIN orders ON anon_1.address_id = orders.address_id ORDER BY orders.id;

SELECT anon_1.address_id AS anon_1_address_id, anon_1.address_customer_id AS anon_1_address_customer_id, anon_1.address_street AS anon_1_address_street, anon_1.address_city AS anon_1_address_city, anon_1.address_zip AS anon_1_address_zip, anon_1.address_country AS anon_1_address_country, anon_1.address_is_default AS anon_1_address_is_default, orders_1.id AS orders_1_id, orders_1.customer_id AS orders_1_customer_id, orders_1.address_id AS orders_1_address_id, orders_1.total AS orders_1_total, orders_1.note AS orders_1_note, orders_1.placed_at AS orders_1_placed_at, orders_1.shipped_on AS orders_1_shipped_on, orders_1.version AS orders_1_version 
FROM (SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address ORDER BY address.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN orders AS orders_1 ON anon_1.address_id = orders_1.address_id ORDER BY anon_1.address_id, orders_1.id;

SELECT address.id AS address_id, address.customer_id AS address_customer_id, address.street AS address_street, address.city AS address_city, address.zip AS address_zip, address.country AS address_country, address.is_default AS address_is_default 
FROM address 
WHERE EXISTS (SELECT 1 
FROM orders 
WHERE address.id = orders.address_id AND orders.id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid);

SELECT address.id, anon_1.n 
FROM address LEFT OUTER JOIN (SELECT orders.address_id AS k, count(*) AS n 
FROM orders GROUP BY orders.address_id) AS anon_1 ON anon_1.k = address.id ORDER BY address.id;

WITH top AS 
(SELECT orders.address_id AS address_id, max(orders.id) AS m 
FROM orders GROUP BY orders.address_id)
 SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders JOIN top ON top.m = orders.id ORDER BY orders.id;

SELECT order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount 
FROM order_item 
WHERE order_item.id = 1;

SELECT count(*) AS count_1 
FROM order_item;

SELECT count(*) AS count_1 
FROM (SELECT order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount 
FROM order_item) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.id = 1 ORDER BY order_item.id;

SELECT order_item.id, order_item.id AS id__1 
FROM order_item 
WHERE order_item.id IN (1, 3) ORDER BY order_item.id DESC;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.id IS NULL OR order_item.id != 1 
 LIMIT 10;

SELECT DISTINCT order_item.id 
FROM order_item;

SELECT order_item.id, count(order_item.id) AS n 
FROM order_item GROUP BY order_item.id 
HAVING count(order_item.id) > 1;

SELECT EXISTS (SELECT 1 
FROM order_item 
WHERE order_item.id = 1) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.id BETWEEN 1 AND 3 ORDER BY order_item.id DESC, order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item ORDER BY order_item.id DESC NULLS LAST, order_item.id 
 LIMIT 2 OFFSET 1;

SELECT min(order_item.id) AS min_1, max(order_item.id) AS max_1 
FROM order_item 
WHERE order_item.id != 1;

SELECT order_item.id 
FROM order_item 
WHERE (order_item.id, order_item.id) > (1, 1) ORDER BY order_item.id, order_item.id;

SELECT order_item.id, rank() OVER (ORDER BY order_item.id) AS anon_1 
FROM order_item ORDER BY order_item.id;

SELECT sum(order_item.id) AS sum_1, avg(order_item.id) AS avg_1 
FROM order_item;

SELECT order_item.id, order_item.id + 1 AS more, coalesce(order_item.id, 0) AS coalesce_1 
FROM order_item ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.order_id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id 
FROM order_item 
WHERE order_item.order_id IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) ORDER BY order_item.id DESC;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.order_id IS NULL OR order_item.order_id != 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid 
 LIMIT 10;

SELECT DISTINCT order_item.order_id 
FROM order_item;

SELECT order_item.order_id, count(order_item.id) AS n 
FROM order_item GROUP BY order_item.order_id 
HAVING count(order_item.id) > 1;

SELECT EXISTS (SELECT 1 
FROM order_item 
WHERE order_item.order_id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.product_id = 1 ORDER BY order_item.id;

SELECT order_item.id, order_item.product_id 
FROM order_item 
WHERE order_item.product_id IN (1, 3) ORDER BY order_item.id DESC;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.product_id IS NULL OR order_item.product_id != 1 
 LIMIT 10;

SELECT DISTINCT order_item.product_id 
FROM order_item;

SELECT order_item.product_id, count(order_item.id) AS n 
FROM order_item GROUP BY order_item.product_id 
HAVING count(order_item.id) > 1;

SELECT EXISTS (SELECT 1 
FROM order_item 
WHERE order_item.product_id = 1) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.product_id BETWEEN 1 AND 3 ORDER BY order_item.product_id DESC, order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item ORDER BY order_item.product_id DESC NULLS LAST, order_item.id 
 LIMIT 2 OFFSET 1;

SELECT min(order_item.product_id) AS min_1, max(order_item.product_id) AS max_1 
FROM order_item 
WHERE order_item.id != 1;

SELECT order_item.id 
FROM order_item 
WHERE (order_item.product_id, order_item.id) > (1, 1) ORDER BY order_item.product_id, order_item.id;

SELECT order_item.id, rank() OVER (ORDER BY order_item.product_id) AS anon_1 
FROM order_item ORDER BY order_item.id;

SELECT sum(order_item.product_id) AS sum_1, avg(order_item.product_id) AS avg_1 
FROM order_item;

SELECT order_item.id, order_item.product_id + 1 AS more, coalesce(order_item.product_id, 0) AS coalesce_1 
FROM order_item ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.quantity = 1 ORDER BY order_item.id;

SELECT order_item.id, order_item.quantity 
FROM order_item 
WHERE order_item.quantity IN (1, 3) ORDER BY order_item.id DESC;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.quantity IS NULL OR order_item.quantity != 1 
 LIMIT 10;

SELECT DISTINCT order_item.quantity 
FROM order_item;

SELECT order_item.quantity, count(order_item.id) AS n 
FROM order_item GROUP BY order_item.quantity 
HAVING count(order_item.id) > 1;

SELECT EXISTS (SELECT 1 
FROM order_item 
WHERE order_item.quantity = 1) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.quantity BETWEEN 1 AND 3 ORDER BY order_item.quantity DESC, order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item ORDER BY order_item.quantity DESC NULLS LAST, order_item.id 
 LIMIT 2 OFFSET 1;

SELECT min(order_item.quantity) AS min_1, max(order_item.quantity) AS max_1 
FROM order_item 
WHERE order_item.id != 1;

SELECT order_item.id 
FROM order_item 
WHERE (order_item.quantity, order_item.id) > (1, 1) ORDER BY order_item.quantity, order_item.id;

SELECT order_item.id, rank() OVER (ORDER BY order_item.quantity) AS anon_1 
FROM order_item ORDER BY order_item.id;

SELECT sum(order_item.quantity) AS sum_1, avg(order_item.quantity) AS avg_1 
FROM order_item;

SELECT order_item.id, order_item.quantity + 1 AS more, coalesce(order_item.quantity, 0) AS coalesce_1 
FROM order_item ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.price = 9.99 ORDER BY order_item.id;

SELECT order_item.id, order_item.price 
FROM order_item 
WHERE order_item.price IN (9.99, 49) ORDER BY order_item.id DESC;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.price IS NULL OR order_item.price != 9.99 
 LIMIT 10;

SELECT DISTINCT order_item.price 
FROM order_item;

SELECT order_item.price, count(order_item.id) AS n 
FROM order_item GROUP BY order_item.price 
HAVING count(order_item.id) > 1;

SELECT EXISTS (SELECT 1 
FROM order_item 
WHERE order_item.price = 9.99) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.price BETWEEN 9.99 AND 49 ORDER BY order_item.price DESC, order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item ORDER BY order_item.price DESC NULLS LAST, order_item.id 
 LIMIT 2 OFFSET 1;

SELECT min(order_item.price) AS min_1, max(order_item.price) AS max_1 
FROM order_item 
WHERE order_item.id != 1;

SELECT order_item.id 
FROM order_item 
WHERE (order_item.price, order_item.id) > (9.99, 1) ORDER BY order_item.price, order_item.id;

SELECT order_item.id, rank() OVER (ORDER BY order_item.price) AS anon_1 
FROM order_item ORDER BY order_item.id;

SELECT sum(order_item.price) AS sum_1, avg(order_item.price) AS avg_1 
FROM order_item;

SELECT order_item.id, order_item.price + 1 AS more, coalesce(order_item.price, 0) AS coalesce_1 
FROM order_item ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.discount = 9.99 ORDER BY order_item.id;

SELECT order_item.id, order_item.discount 
FROM order_item 
WHERE order_item.discount IN (9.99, 49) ORDER BY order_item.id DESC;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.discount IS NULL OR order_item.discount != 9.99 
 LIMIT 10;

SELECT DISTINCT order_item.discount 
FROM order_item;

SELECT order_item.discount, count(order_item.id) AS n 
FROM order_item GROUP BY order_item.discount 
HAVING count(order_item.id) > 1;

SELECT EXISTS (SELECT 1 
FROM order_item 
WHERE order_item.discount = 9.99) AS anon_1;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item 
WHERE order_item.discount BETWEEN 9.99 AND 49 ORDER BY order_item.discount DESC, order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item ORDER BY order_item.discount DESC NULLS LAST, order_item.id 
 LIMIT 2 OFFSET 1;

SELECT min(order_item.discount) AS min_1, max(order_item.discount) AS max_1 
FROM order_item 
WHERE order_item.id != 1;

SELECT order_item.id 
FROM order_item 
WHERE (order_item.discount, order_item.id) > (9.99, 1) ORDER BY order_item.discount, order_item.id;

SELECT order_item.id, rank() OVER (ORDER BY order_item.discount) AS anon_1 
FROM order_item ORDER BY order_item.id;

SELECT sum(order_item.discount) AS sum_1, avg(order_item.discount) AS avg_1 
FROM order_item;

SELECT order_item.id, order_item.discount + 1 AS more, coalesce(order_item.discount, 0) AS coalesce_1 
FROM order_item ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount, orders.id AS id_1, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM order_item JOIN orders ON orders.id = order_item.order_id ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item LEFT OUTER JOIN orders ON orders.id = order_item.order_id 
WHERE orders.id IS NULL;

SELECT order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount, orders_1.id AS orders_1_id, orders_1.customer_id AS orders_1_customer_id, orders_1.address_id AS orders_1_address_id, orders_1.total AS orders_1_total, orders_1.note AS orders_1_note, orders_1.placed_at AS orders_1_placed_at, orders_1.shipped_on AS orders_1_shipped_on, orders_1.version AS orders_1_version 
FROM order_item LEFT OUTER JOIN orders AS orders_1 ON orders_1.id = order_item.order_id ORDER BY order_item.id;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version, order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount 
FROM order_item JOIN orders ON orders.id = order_item.order_id 
 LIMIT 2;

SELECT orders.id, count(order_item.id) AS count_1 
FROM orders LEFT OUTER JOIN order_item ON orders.id = order_item.order_id GROUP BY orders.id ORDER BY orders.id;

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE EXISTS (SELECT * 
FROM order_item 
WHERE order_item.order_id = orders.id);

SELECT orders.id, orders.customer_id, orders.address_id, orders.total, orders.note, orders.placed_at, orders.shipped_on, orders.version 
FROM orders 
WHERE NOT (EXISTS (SELECT * 
FROM order_item 
WHERE order_item.order_id = orders.id)) ORDER BY orders.id;

SELECT orders.id, (SELECT count(*) AS count_1 
FROM order_item 
WHERE order_item.order_id = orders.id) AS anon_1 
FROM orders ORDER BY orders.id;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders ORDER BY orders.id;

SELECT order_item.order_id AS order_item_order_id, order_item.id AS order_item_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount 
FROM order_item 
WHERE order_item.order_id IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12'::uuid, 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) ORDER BY order_item.id;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders ORDER BY orders.id 
 LIMIT 2;

SELECT order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount, anon_1.orders_id AS anon_1_orders_id 
FROM (SELECT orders.id AS orders_id 
FROM orders ORDER BY orders.id 
 LIMIT 2) AS anon_1 JOIN order_item ON anon_1.orders_id = order_item.order_id ORDER BY order_item.id;

SELECT anon_1.orders_id AS anon_1_orders_id, anon_1.orders_customer_id AS anon_1_orders_customer_id, anon_1.orders_address_id AS anon_1_orders_address_id, anon_1.orders_total AS anon_1_orders_total, anon_1.orders_note AS anon_1_orders_note, anon_1.orders_placed_at AS anon_1_orders_placed_at, anon_1.orders_shipped_on AS anon_1_orders_shipped_on, anon_1.orders_version AS anon_1_orders_version, order_item_1.id AS order_item_1_id, order_item_1.order_id AS order_item_1_order_id, order_item_1.product_id AS order_item_1_product_id, order_item_1.quantity AS order_item_1_quantity, order_item_1.price AS order_item_1_price, order_item_1.discount AS order_item_1_discount 
FROM (SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders ORDER BY orders.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN order_item AS order_item_1 ON anon_1.orders_id = order_item_1.order_id ORDER BY anon_1.orders_id, order_item_1.id;

SELECT orders.id AS orders_id, orders.customer_id AS orders_customer_id, orders.address_id AS orders_address_id, orders.total AS orders_total, orders.note AS orders_note, orders.placed_at AS orders_placed_at, orders.shipped_on AS orders_shipped_on, orders.version AS orders_version 
FROM orders 
WHERE EXISTS (SELECT 1 
FROM order_item 
WHERE orders.id = order_item.order_id AND order_item.id = 1);

SELECT orders.id, anon_1.n 
FROM orders LEFT OUTER JOIN (SELECT order_item.order_id AS k, count(*) AS n 
FROM order_item GROUP BY order_item.order_id) AS anon_1 ON anon_1.k = orders.id ORDER BY orders.id;

WITH top AS 
(SELECT order_item.order_id AS order_id, max(order_item.id) AS m 
FROM order_item GROUP BY order_item.order_id)
 SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item JOIN top ON top.m = order_item.id ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount, product.id AS id_1, product.category_id, product.sku, product.title, product.description, product.price AS price_1, product.weight, product.stock, product.published, product.created_at 
FROM order_item JOIN product ON product.id = order_item.product_id ORDER BY order_item.id;

SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item LEFT OUTER JOIN product ON product.id = order_item.product_id 
WHERE product.id IS NULL;

SELECT order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount, product_1.id AS product_1_id, product_1.category_id AS product_1_category_id, product_1.sku AS product_1_sku, product_1.title AS product_1_title, product_1.description AS product_1_description, product_1.price AS product_1_price, product_1.weight AS product_1_weight, product_1.stock AS product_1_stock, product_1.published AS product_1_published, product_1.created_at AS product_1_created_at 
FROM order_item LEFT OUTER JOIN product AS product_1 ON product_1.id = order_item.product_id ORDER BY order_item.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at, order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount 
FROM order_item JOIN product ON product.id = order_item.product_id 
 LIMIT 2;

SELECT product.id, count(order_item.id) AS count_1 
FROM product LEFT OUTER JOIN order_item ON product.id = order_item.product_id GROUP BY product.id ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE EXISTS (SELECT * 
FROM order_item 
WHERE order_item.product_id = product.id);

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE NOT (EXISTS (SELECT * 
FROM order_item 
WHERE order_item.product_id = product.id)) ORDER BY product.id;

SELECT product.id, (SELECT count(*) AS count_1 
FROM order_item 
WHERE order_item.product_id = product.id) AS anon_1 
FROM product ORDER BY product.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product ORDER BY product.id;

SELECT order_item.product_id AS order_item_product_id, order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount 
FROM order_item 
WHERE order_item.product_id IN (1, 2, 3, 4, 9007199254740993) ORDER BY order_item.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product ORDER BY product.id 
 LIMIT 2;

SELECT order_item.id AS order_item_id, order_item.order_id AS order_item_order_id, order_item.product_id AS order_item_product_id, order_item.quantity AS order_item_quantity, order_item.price AS order_item_price, order_item.discount AS order_item_discount, anon_1.product_id AS anon_1_product_id 
FROM (SELECT product.id AS product_id 
FROM product ORDER BY product.id 
 LIMIT 2) AS anon_1 JOIN order_item ON anon_1.product_id = order_item.product_id ORDER BY order_item.id;

SELECT anon_1.product_id AS anon_1_product_id, anon_1.product_category_id AS anon_1_product_category_id, anon_1.product_sku AS anon_1_product_sku, anon_1.product_title AS anon_1_product_title, anon_1.product_description AS anon_1_product_description, anon_1.product_price AS anon_1_product_price, anon_1.product_weight AS anon_1_product_weight, anon_1.product_stock AS anon_1_product_stock, anon_1.product_published AS anon_1_product_published, anon_1.product_created_at AS anon_1_product_created_at, order_item_1.id AS order_item_1_id, order_item_1.order_id AS order_item_1_order_id, order_item_1.product_id AS order_item_1_product_id, order_item_1.quantity AS order_item_1_quantity, order_item_1.price AS order_item_1_price, order_item_1.discount AS order_item_1_discount 
FROM (SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product ORDER BY product.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN order_item AS order_item_1 ON anon_1.product_id = order_item_1.product_id ORDER BY anon_1.product_id, order_item_1.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product 
WHERE EXISTS (SELECT 1 
FROM order_item 
WHERE product.id = order_item.product_id AND order_item.id = 1);

SELECT product.id, anon_1.n 
FROM product LEFT OUTER JOIN (SELECT order_item.product_id AS k, count(*) AS n 
FROM order_item GROUP BY order_item.product_id) AS anon_1 ON anon_1.k = product.id ORDER BY product.id;

WITH top AS 
(SELECT order_item.product_id AS product_id, max(order_item.id) AS m 
FROM order_item GROUP BY order_item.product_id)
 SELECT order_item.id, order_item.order_id, order_item.product_id, order_item.quantity, order_item.price, order_item.discount 
FROM order_item JOIN top ON top.m = order_item.id ORDER BY order_item.id;

SELECT review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved 
FROM review 
WHERE review.id = 1;

SELECT count(*) AS count_1 
FROM review;

SELECT count(*) AS count_1 
FROM (SELECT review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved 
FROM review) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.id = 1 ORDER BY review.id;

SELECT review.id, review.id AS id__1 
FROM review 
WHERE review.id IN (1, 3) ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.id IS NULL OR review.id != 1 
 LIMIT 10;

SELECT DISTINCT review.id 
FROM review;

SELECT review.id, count(review.id) AS n 
FROM review GROUP BY review.id 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.id = 1) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.id BETWEEN 1 AND 3 ORDER BY review.id DESC, review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review ORDER BY review.id DESC NULLS LAST, review.id 
 LIMIT 2 OFFSET 1;

SELECT min(review.id) AS min_1, max(review.id) AS max_1 
FROM review 
WHERE review.id != 1;

SELECT review.id 
FROM review 
WHERE (review.id, review.id) > (1, 1) ORDER BY review.id, review.id;

SELECT review.id, rank() OVER (ORDER BY review.id) AS anon_1 
FROM review ORDER BY review.id;

SELECT sum(review.id) AS sum_1, avg(review.id) AS avg_1 
FROM review;

SELECT review.id, review.id + 1 AS more, coalesce(review.id, 0) AS coalesce_1 
FROM review ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.product_id = 1 ORDER BY review.id;

SELECT review.id, review.product_id 
FROM review 
WHERE review.product_id IN (1, 3) ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.product_id IS NULL OR review.product_id != 1 
 LIMIT 10;

SELECT DISTINCT review.product_id 
FROM review;

SELECT review.product_id, count(review.id) AS n 
FROM review GROUP BY review.product_id 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.product_id = 1) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.product_id BETWEEN 1 AND 3 ORDER BY review.product_id DESC, review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review ORDER BY review.product_id DESC NULLS LAST, review.id 
 LIMIT 2 OFFSET 1;

SELECT min(review.product_id) AS min_1, max(review.product_id) AS max_1 
FROM review 
WHERE review.id != 1;

SELECT review.id 
FROM review 
WHERE (review.product_id, review.id) > (1, 1) ORDER BY review.product_id, review.id;

SELECT review.id, rank() OVER (ORDER BY review.product_id) AS anon_1 
FROM review ORDER BY review.id;

SELECT sum(review.product_id) AS sum_1, avg(review.product_id) AS avg_1 
FROM review;

SELECT review.id, review.product_id + 1 AS more, coalesce(review.product_id, 0) AS coalesce_1 
FROM review ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.customer_id = 1 ORDER BY review.id;

SELECT review.id, review.customer_id 
FROM review 
WHERE review.customer_id IN (1, 3) ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.customer_id IS NULL OR review.customer_id != 1 
 LIMIT 10;

SELECT DISTINCT review.customer_id 
FROM review;

SELECT review.customer_id, count(review.id) AS n 
FROM review GROUP BY review.customer_id 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.customer_id = 1) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.customer_id BETWEEN 1 AND 3 ORDER BY review.customer_id DESC, review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review ORDER BY review.customer_id DESC NULLS LAST, review.id 
 LIMIT 2 OFFSET 1;

SELECT min(review.customer_id) AS min_1, max(review.customer_id) AS max_1 
FROM review 
WHERE review.id != 1;

SELECT review.id 
FROM review 
WHERE (review.customer_id, review.id) > (1, 1) ORDER BY review.customer_id, review.id;

SELECT review.id, rank() OVER (ORDER BY review.customer_id) AS anon_1 
FROM review ORDER BY review.id;

SELECT sum(review.customer_id) AS sum_1, avg(review.customer_id) AS avg_1 
FROM review;

SELECT review.id, review.customer_id + 1 AS more, coalesce(review.customer_id, 0) AS coalesce_1 
FROM review ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.rating = 1 ORDER BY review.id;

SELECT review.id, review.rating 
FROM review 
WHERE review.rating IN (1, 3) ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.rating IS NULL OR review.rating != 1 
 LIMIT 10;

SELECT DISTINCT review.rating 
FROM review;

SELECT review.rating, count(review.id) AS n 
FROM review GROUP BY review.rating 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.rating = 1) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.rating BETWEEN 1 AND 3 ORDER BY review.rating DESC, review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review ORDER BY review.rating DESC NULLS LAST, review.id 
 LIMIT 2 OFFSET 1;

SELECT min(review.rating) AS min_1, max(review.rating) AS max_1 
FROM review 
WHERE review.id != 1;

SELECT review.id 
FROM review 
WHERE (review.rating, review.id) > (1, 1) ORDER BY review.rating, review.id;

SELECT review.id, rank() OVER (ORDER BY review.rating) AS anon_1 
FROM review ORDER BY review.id;

SELECT sum(review.rating) AS sum_1, avg(review.rating) AS avg_1 
FROM review;

SELECT review.id, review.rating + 1 AS more, coalesce(review.rating, 0) AS coalesce_1 
FROM review ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.body = 'Ann' ORDER BY review.id;

SELECT review.id, review.body 
FROM review 
WHERE review.body IN ('Ann', 'N-1') ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.body IS NULL OR review.body != 'Ann' 
 LIMIT 10;

SELECT DISTINCT review.body 
FROM review;

SELECT review.body, count(review.id) AS n 
FROM review GROUP BY review.body 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.body = 'Ann') AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.body LIKE 'A%' ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.body ILIKE '%an%';

SELECT review.id 
FROM review 
WHERE (review.body LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(review.body) AS lower_1, length(review.body) AS length_1 
FROM review ORDER BY review.id;

SELECT review.id, review.body || '!' AS loud 
FROM review ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.created_at = '2024-03-11T10:00:00'::timestamp ORDER BY review.id;

SELECT review.id, review.created_at 
FROM review 
WHERE review.created_at IN ('2024-03-11T10:00:00'::timestamp, '2024-04-01T00:00:00'::timestamp) ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.created_at IS NULL OR review.created_at != '2024-03-11T10:00:00'::timestamp 
 LIMIT 10;

SELECT DISTINCT review.created_at 
FROM review;

SELECT review.created_at, count(review.id) AS n 
FROM review GROUP BY review.created_at 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.created_at = '2024-03-11T10:00:00'::timestamp) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.created_at BETWEEN '2024-03-11T10:00:00'::timestamp AND '2024-04-01T00:00:00'::timestamp ORDER BY review.created_at DESC, review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review ORDER BY review.created_at DESC NULLS LAST, review.id 
 LIMIT 2 OFFSET 1;

SELECT min(review.created_at) AS min_1, max(review.created_at) AS max_1 
FROM review 
WHERE review.id != 1;

SELECT review.id 
FROM review 
WHERE (review.created_at, review.id) > ('2024-03-11T10:00:00'::timestamp, 1) ORDER BY review.created_at, review.id;

SELECT review.id, rank() OVER (ORDER BY review.created_at) AS anon_1 
FROM review ORDER BY review.id;

SELECT EXTRACT(year FROM review.created_at) AS y, count(*) AS count_1 
FROM review GROUP BY EXTRACT(year FROM review.created_at);

SELECT date_trunc('month', review.created_at) AS m 
FROM review ORDER BY review.id;

SELECT review.id 
FROM review 
WHERE review.created_at > now();

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.approved = true ORDER BY review.id;

SELECT review.id, review.approved 
FROM review 
WHERE review.approved IN (true, false) ORDER BY review.id DESC;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review 
WHERE review.approved IS NULL OR review.approved != true 
 LIMIT 10;

SELECT DISTINCT review.approved 
FROM review;

SELECT review.approved, count(review.id) AS n 
FROM review GROUP BY review.approved 
HAVING count(review.id) > 1;

SELECT EXISTS (SELECT 1 
FROM review 
WHERE review.approved = true) AS anon_1;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved, product.id AS id_1, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at AS created_at_1 
FROM review JOIN product ON product.id = review.product_id ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review LEFT OUTER JOIN product ON product.id = review.product_id 
WHERE product.id IS NULL;

SELECT review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved, product_1.id AS product_1_id, product_1.category_id AS product_1_category_id, product_1.sku AS product_1_sku, product_1.title AS product_1_title, product_1.description AS product_1_description, product_1.price AS product_1_price, product_1.weight AS product_1_weight, product_1.stock AS product_1_stock, product_1.published AS product_1_published, product_1.created_at AS product_1_created_at 
FROM review LEFT OUTER JOIN product AS product_1 ON product_1.id = review.product_id ORDER BY review.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at, review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved 
FROM review JOIN product ON product.id = review.product_id 
 LIMIT 2;

SELECT product.id, count(review.id) AS count_1 
FROM product LEFT OUTER JOIN review ON product.id = review.product_id GROUP BY product.id ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE EXISTS (SELECT * 
FROM review 
WHERE review.product_id = product.id);

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE NOT (EXISTS (SELECT * 
FROM review 
WHERE review.product_id = product.id)) ORDER BY product.id;

SELECT product.id, (SELECT count(*) AS count_1 
FROM review 
WHERE review.product_id = product.id) AS anon_1 
FROM product ORDER BY product.id;

SELECT review.product_id AS review_product_id, review.id AS review_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved 
FROM review 
WHERE review.product_id IN (1, 2, 3, 4, 9007199254740993) ORDER BY review.id;

SELECT review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved, anon_1.product_id AS anon_1_product_id 
FROM (SELECT product.id AS product_id 
FROM product ORDER BY product.id 
 LIMIT 2) AS anon_1 JOIN review ON anon_1.product_id = review.product_id ORDER BY review.id;

SELECT anon_1.product_id AS anon_1_product_id, anon_1.product_category_id AS anon_1_product_category_id, anon_1.product_sku AS anon_1_product_sku, anon_1.product_title AS anon_1_product_title, anon_1.product_description AS anon_1_product_description, anon_1.product_price AS anon_1_product_price, anon_1.product_weight AS anon_1_product_weight, anon_1.product_stock AS anon_1_product_stock, anon_1.product_published AS anon_1_product_published, anon_1.product_created_at AS anon_1_product_created_at, review_1.id AS review_1_id, review_1.product_id AS review_1_product_id, review_1.customer_id AS review_1_customer_id, review_1.rating AS review_1_rating, review_1.body AS review_1_body, review_1.created_at AS review_1_created_at, review_1.approved AS review_1_approved 
FROM (SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product ORDER BY product.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN review AS review_1 ON anon_1.product_id = review_1.product_id ORDER BY anon_1.product_id, review_1.id;

SELECT product.id AS product_id, product.category_id AS product_category_id, product.sku AS product_sku, product.title AS product_title, product.description AS product_description, product.price AS product_price, product.weight AS product_weight, product.stock AS product_stock, product.published AS product_published, product.created_at AS product_created_at 
FROM product 
WHERE EXISTS (SELECT 1 
FROM review 
WHERE product.id = review.product_id AND review.id = 1);

SELECT product.id, anon_1.n 
FROM product LEFT OUTER JOIN (SELECT review.product_id AS k, count(*) AS n 
FROM review GROUP BY review.product_id) AS anon_1 ON anon_1.k = product.id ORDER BY product.id;

WITH top AS 
(SELECT review.product_id AS product_id, max(review.id) AS m 
FROM review GROUP BY review.product_id)
 SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review JOIN top ON top.m = review.id ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved, customer.id AS id_1, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at AS created_at_1, customer.last_login 
FROM review JOIN customer ON customer.id = review.customer_id ORDER BY review.id;

SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review LEFT OUTER JOIN customer ON customer.id = review.customer_id 
WHERE customer.id IS NULL;

SELECT review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved, customer_1.id AS customer_1_id, customer_1.email AS customer_1_email, customer_1.name AS customer_1_name, customer_1.nickname AS customer_1_nickname, customer_1.active AS customer_1_active, customer_1.credit AS customer_1_credit, customer_1.born AS customer_1_born, customer_1.created_at AS customer_1_created_at, customer_1.last_login AS customer_1_last_login 
FROM review LEFT OUTER JOIN customer AS customer_1 ON customer_1.id = review.customer_id ORDER BY review.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login, review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved 
FROM review JOIN customer ON customer.id = review.customer_id 
 LIMIT 2;

SELECT customer.id, count(review.id) AS count_1 
FROM customer LEFT OUTER JOIN review ON customer.id = review.customer_id GROUP BY customer.id ORDER BY customer.id;

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE EXISTS (SELECT * 
FROM review 
WHERE review.customer_id = customer.id);

SELECT customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer 
WHERE NOT (EXISTS (SELECT * 
FROM review 
WHERE review.customer_id = customer.id)) ORDER BY customer.id;

SELECT customer.id, (SELECT count(*) AS count_1 
FROM review 
WHERE review.customer_id = customer.id) AS anon_1 
FROM customer ORDER BY customer.id;

SELECT review.customer_id AS review_customer_id, review.id AS review_id, review.product_id AS review_product_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved 
FROM review 
WHERE review.customer_id IN (1, 2, 3, 4, 5, 6) ORDER BY review.id;

SELECT review.id AS review_id, review.product_id AS review_product_id, review.customer_id AS review_customer_id, review.rating AS review_rating, review.body AS review_body, review.created_at AS review_created_at, review.approved AS review_approved, anon_1.customer_id AS anon_1_customer_id 
FROM (SELECT customer.id AS customer_id 
FROM customer ORDER BY customer.id 
 LIMIT 2) AS anon_1 JOIN review ON anon_1.customer_id = review.customer_id ORDER BY review.id;

SELECT anon_1.customer_id AS anon_1_customer_id, anon_1.customer_email AS anon_1_customer_email, anon_1.customer_name AS anon_1_customer_name, anon_1.customer_nickname AS anon_1_customer_nickname, anon_1.customer_active AS anon_1_customer_active, anon_1.customer_credit AS anon_1_customer_credit, anon_1.customer_born AS anon_1_customer_born, anon_1.customer_created_at AS anon_1_customer_created_at, anon_1.customer_last_login AS anon_1_customer_last_login, review_1.id AS review_1_id, review_1.product_id AS review_1_product_id, review_1.customer_id AS review_1_customer_id, review_1.rating AS review_1_rating, review_1.body AS review_1_body, review_1.created_at AS review_1_created_at, review_1.approved AS review_1_approved 
FROM (SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer ORDER BY customer.id 
 LIMIT 2) AS anon_1 LEFT OUTER JOIN review AS review_1 ON anon_1.customer_id = review_1.customer_id ORDER BY anon_1.customer_id, review_1.id;

SELECT customer.id AS customer_id, customer.email AS customer_email, customer.name AS customer_name, customer.nickname AS customer_nickname, customer.active AS customer_active, customer.credit AS customer_credit, customer.born AS customer_born, customer.created_at AS customer_created_at, customer.last_login AS customer_last_login 
FROM customer 
WHERE EXISTS (SELECT 1 
FROM review 
WHERE customer.id = review.customer_id AND review.id = 1);

SELECT customer.id, anon_1.n 
FROM customer LEFT OUTER JOIN (SELECT review.customer_id AS k, count(*) AS n 
FROM review GROUP BY review.customer_id) AS anon_1 ON anon_1.k = customer.id ORDER BY customer.id;

WITH top AS 
(SELECT review.customer_id AS customer_id, max(review.id) AS m 
FROM review GROUP BY review.customer_id)
 SELECT review.id, review.product_id, review.customer_id, review.rating, review.body, review.created_at, review.approved 
FROM review JOIN top ON top.m = review.id ORDER BY review.id;

SELECT employee.id AS employee_id, employee.manager_id AS employee_manager_id, employee.name AS employee_name, employee.salary AS employee_salary, employee.hired_on AS employee_hired_on 
FROM employee 
WHERE employee.id = 1;

SELECT count(*) AS count_1 
FROM employee;

SELECT count(*) AS count_1 
FROM (SELECT employee.id AS employee_id, employee.manager_id AS employee_manager_id, employee.name AS employee_name, employee.salary AS employee_salary, employee.hired_on AS employee_hired_on 
FROM employee) AS anon_1;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.id = 1 ORDER BY employee.id;

SELECT employee.id, employee.id AS id__1 
FROM employee 
WHERE employee.id IN (1, 3) ORDER BY employee.id DESC;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.id IS NULL OR employee.id != 1 
 LIMIT 10;

SELECT DISTINCT employee.id 
FROM employee;

SELECT employee.id, count(employee.id) AS n 
FROM employee GROUP BY employee.id 
HAVING count(employee.id) > 1;

SELECT EXISTS (SELECT 1 
FROM employee 
WHERE employee.id = 1) AS anon_1;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.id BETWEEN 1 AND 3 ORDER BY employee.id DESC, employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee ORDER BY employee.id DESC NULLS LAST, employee.id 
 LIMIT 2 OFFSET 1;

SELECT min(employee.id) AS min_1, max(employee.id) AS max_1 
FROM employee 
WHERE employee.id != 1;

SELECT employee.id 
FROM employee 
WHERE (employee.id, employee.id) > (1, 1) ORDER BY employee.id, employee.id;

SELECT employee.id, rank() OVER (ORDER BY employee.id) AS anon_1 
FROM employee ORDER BY employee.id;

SELECT sum(employee.id) AS sum_1, avg(employee.id) AS avg_1 
FROM employee;

SELECT employee.id, employee.id + 1 AS more, coalesce(employee.id, 0) AS coalesce_1 
FROM employee ORDER BY employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.manager_id = 1 ORDER BY employee.id;

SELECT employee.id, employee.manager_id 
FROM employee 
WHERE employee.manager_id IN (1, 3) ORDER BY employee.id DESC;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.manager_id IS NULL OR employee.manager_id != 1 
 LIMIT 10;

SELECT DISTINCT employee.manager_id 
FROM employee;

SELECT employee.manager_id, count(employee.id) AS n 
FROM employee GROUP BY employee.manager_id 
HAVING count(employee.id) > 1;

SELECT EXISTS (SELECT 1 
FROM employee 
WHERE employee.manager_id = 1) AS anon_1;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.manager_id BETWEEN 1 AND 3 ORDER BY employee.manager_id DESC, employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee ORDER BY employee.manager_id DESC NULLS LAST, employee.id 
 LIMIT 2 OFFSET 1;

SELECT min(employee.manager_id) AS min_1, max(employee.manager_id) AS max_1 
FROM employee 
WHERE employee.id != 1;

SELECT employee.id 
FROM employee 
WHERE (employee.manager_id, employee.id) > (1, 1) ORDER BY employee.manager_id, employee.id;

SELECT employee.id, rank() OVER (ORDER BY employee.manager_id) AS anon_1 
FROM employee ORDER BY employee.id;

SELECT sum(employee.manager_id) AS sum_1, avg(employee.manager_id) AS avg_1 
FROM employee;

SELECT employee.id, employee.manager_id + 1 AS more, coalesce(employee.manager_id, 0) AS coalesce_1 
FROM employee ORDER BY employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.name = 'Ann' ORDER BY employee.id;

SELECT employee.id, employee.name 
FROM employee 
WHERE employee.name IN ('Ann', 'N-1') ORDER BY employee.id DESC;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.name IS NULL OR employee.name != 'Ann' 
 LIMIT 10;

SELECT DISTINCT employee.name 
FROM employee;

SELECT employee.name, count(employee.id) AS n 
FROM employee GROUP BY employee.name 
HAVING count(employee.id) > 1;

SELECT EXISTS (SELECT 1 
FROM employee 
WHERE employee.name = 'Ann') AS anon_1;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.name LIKE 'A%' ORDER BY employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.name ILIKE '%an%';

SELECT employee.id 
FROM employee 
WHERE (employee.name LIKE '%' || 'n' || '%' ESCAPE '/');

SELECT lower(employee.name) AS lower_1, length(employee.name) AS length_1 
FROM employee ORDER BY employee.id;

SELECT employee.id, employee.name || '!' AS loud 
FROM employee ORDER BY employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.salary = 9.99 ORDER BY employee.id;

SELECT employee.id, employee.salary 
FROM employee 
WHERE employee.salary IN (9.99, 49) ORDER BY employee.id DESC;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.salary IS NULL OR employee.salary != 9.99 
 LIMIT 10;

SELECT DISTINCT employee.salary 
FROM employee;

SELECT employee.salary, count(employee.id) AS n 
FROM employee GROUP BY employee.salary 
HAVING count(employee.id) > 1;

SELECT EXISTS (SELECT 1 
FROM employee 
WHERE employee.salary = 9.99) AS anon_1;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.salary BETWEEN 9.99 AND 49 ORDER BY employee.salary DESC, employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee ORDER BY employee.salary DESC NULLS LAST, employee.id 
 LIMIT 2 OFFSET 1;

SELECT min(employee.salary) AS min_1, max(employee.salary) AS max_1 
FROM employee 
WHERE employee.id != 1;

SELECT employee.id 
FROM employee 
WHERE (employee.salary, employee.id) > (9.99, 1) ORDER BY employee.salary, employee.id;

SELECT employee.id, rank() OVER (ORDER BY employee.salary) AS anon_1 
FROM employee ORDER BY employee.id;

SELECT sum(employee.salary) AS sum_1, avg(employee.salary) AS avg_1 
FROM employee;

SELECT employee.id, employee.salary + 1 AS more, coalesce(employee.salary, 0) AS coalesce_1 
FROM employee ORDER BY employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.hired_on = '2016-06-06'::date ORDER BY employee.id;

SELECT employee.id, employee.hired_on 
FROM employee 
WHERE employee.hired_on IN ('2016-06-06'::date, '2024-03-05'::date) ORDER BY employee.id DESC;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.hired_on IS NULL OR employee.hired_on != '2016-06-06'::date 
 LIMIT 10;

SELECT DISTINCT employee.hired_on 
FROM employee;

SELECT employee.hired_on, count(employee.id) AS n 
FROM employee GROUP BY employee.hired_on 
HAVING count(employee.id) > 1;

SELECT EXISTS (SELECT 1 
FROM employee 
WHERE employee.hired_on = '2016-06-06'::date) AS anon_1;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee 
WHERE employee.hired_on BETWEEN '2016-06-06'::date AND '2024-03-05'::date ORDER BY employee.hired_on DESC, employee.id;

SELECT employee.id, employee.manager_id, employee.name, employee.salary, employee.hired_on 
FROM employee ORDER BY employee.hired_on DESC NULLS LAST, employee.id 
 LIMIT 2 OFFSET 1;

SELECT min(employee.hired_on) AS min_1, max(employee.hired_on) AS max_1 
FROM employee 
WHERE employee.id != 1;

SELECT employee.id 
FROM employee 
WHERE (employee.hired_on, employee.id) > ('2016-06-06'::date, 1) ORDER BY employee.hired_on, employee.id;

SELECT employee.id, rank() OVER (ORDER BY employee.hired_on) AS anon_1 
FROM employee ORDER BY employee.id;

SELECT EXTRACT(year FROM employee.hired_on) AS y, count(*) AS count_1 
FROM employee GROUP BY EXTRACT(year FROM employee.hired_on);

SELECT date_trunc('month', employee.hired_on) AS m 
FROM employee ORDER BY employee.id;

SELECT employee.id 
FROM employee 
WHERE employee.hired_on > now();

SELECT product.id, CASE WHEN (product.stock > 10) THEN 'many' WHEN (product.stock > 0) THEN 'few' ELSE 'none' END AS s 
FROM product ORDER BY product.id;

SELECT product.id, product.price * product.stock AS anon_1, product.price - 1 AS anon_2 
FROM product ORDER BY product.id;

SELECT product.id, product.category_id, product.sku, product.title, product.description, product.price, product.weight, product.stock, product.published, product.created_at 
FROM product 
WHERE product.published AND (product.stock > 0 OR product.category_id IS NULL) AND product.price <= 100;

SELECT customer.id 
FROM customer UNION SELECT employee.id 
FROM employee;

SELECT customer.name 
FROM customer UNION ALL SELECT employee.name 
FROM employee;

SELECT employee.name, employee_1.name AS name_1 
FROM employee JOIN employee AS employee_1 ON employee.manager_id = employee_1.id ORDER BY employee.id;

WITH RECURSIVE tree(id, depth) AS 
(SELECT category.id AS id, 0 AS depth 
FROM category 
WHERE category.parent_id IS NULL UNION ALL SELECT category.id AS id, tree.depth + 1 AS anon_1 
FROM category JOIN tree ON category.parent_id = tree.id)
 SELECT tree.id, tree.depth 
FROM tree;

SELECT DISTINCT ON (customer.active) customer.id, customer.email, customer.name, customer.nickname, customer.active, customer.credit, customer.born, customer.created_at, customer.last_login 
FROM customer ORDER BY customer.active, customer.id;

SELECT row_number() OVER (PARTITION BY product.category_id ORDER BY product.price) AS anon_1, product.id 
FROM product ORDER BY product.id;

SELECT sum(product.price) OVER (ORDER BY product.id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS anon_1, product.id 
FROM product ORDER BY product.id;

SELECT string_agg(customer.name, ', ') AS string_agg_1 
FROM customer;

SELECT array_agg(customer.id) AS array_agg_1 
FROM customer;

SELECT coalesce(customer.nickname, customer.name) AS coalesce_1 
FROM customer ORDER BY customer.id;

SELECT greatest(product.stock, 1) AS greatest_1, nullif(product.stock, 0) AS nullif_1, abs(product.stock) AS abs_1 
FROM product ORDER BY product.id;

SELECT orders.id 
FROM orders FOR UPDATE;

SELECT count(*) AS count_1 
FROM orders 
WHERE orders.shipped_on < CURRENT_DATE;

