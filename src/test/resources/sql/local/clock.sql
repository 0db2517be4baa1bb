SELECT id FROM item WHERE atz < now() ORDER BY id

SELECT id FROM item WHERE at < current_timestamp - interval '1 month' AND day < current_date

SELECT id FROM item WHERE atz > now() - '7 days'::interval OR at > localtimestamp

SELECT id, atz < now() + interval '2 hours', day = current_date - 3, day > current_date + 1 FROM item

SELECT id FROM item WHERE at BETWEEN current_date - interval '300 years' AND transaction_timestamp()

SELECT count(*) FROM item WHERE statement_timestamp() > atz

SELECT current_date, now()::date, date_trunc('year', now()), date_trunc('month', current_date - interval '1 month'), (current_date + 1)::text, extract(year FROM now())

SELECT now() = now(), current_timestamp = transaction_timestamp(), now() - interval '1 day' < now(), current_date = now()::date FROM item

SELECT id FROM item WHERE at = atz OR at < atz AND id > 2

SELECT id, at = atz, at <> atz, atz >= at, at < atz FROM item

SELECT a.id, b.id FROM item a JOIN item b ON a.at = b.atz

-- types: 1114
-- bind: 2024-01-01 10:00
SELECT id FROM item WHERE atz = $1 OR at = now()

SELECT id FROM item WHERE day < now() ORDER BY id

SELECT id, day < atz, day = at, at >= day, atz <> day FROM item

SELECT id FROM item WHERE at > current_date AND day <= localtimestamp

SELECT id FROM item WHERE at > '2024-01-01'::date OR atz = '2024-02-29'::date OR day = '2024-01-01 00:00'::timestamp

SELECT id, nullif(day, atz), nullif(at, day), nullif(atz, at), nullif(day, current_date) FROM item
