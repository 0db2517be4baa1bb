SELECT id, date_trunc('year', at), date_trunc('quarter', at), date_trunc('month', at), date_trunc('day', at), date_trunc('hour', at), date_trunc('minute', at), date_trunc('second', at) FROM item

SELECT id, date_trunc('year', atz), date_trunc('QUARTER', atz), date_trunc('month', atz), date_trunc('day', atz), date_trunc('hour', atz), date_trunc('minute', atz), date_trunc('second', atz) FROM item

SELECT date_trunc('month', at) AS month, count(*) FROM item GROUP BY date_trunc('month', at) ORDER BY month

SELECT id FROM item WHERE date_trunc('day', at) = '2024-01-01' AND date_trunc('year', atz) >= '2024-01-01'

-- array: 2024-08-15 13:45:59.123
SELECT id FROM item WHERE at < date_trunc('quarter', $1::timestamp)

SELECT id, date_part('year', at), date_part('quarter', at), date_part('month', at), date_part('day', at), date_part('hour', at), date_part('minute', at), date_part('dow', at), date_part('isodow', at), date_part('doy', at) FROM item WHERE id IN (1, 2, 3, 6)

SELECT id, date_part('year', atz), date_part('hour', atz), date_part('dow', atz) FROM item WHERE id IN (1, 2, 3, 6)

SELECT id, date_part('year', day), date_part('quarter', day), date_part('month', day), date_part('day', day), date_part('dow', day), date_part('isodow', day), date_part('doy', day) FROM item

SELECT date_part('year', day) AS year, count(*) FROM item GROUP BY 1 ORDER BY 1

SELECT id, extract(year FROM day), EXTRACT('quarter' FROM day), extract(MONTH FROM day), extract(day FROM day), extract(dow FROM day), extract(isodow FROM day), extract(doy FROM day) FROM item

SELECT id, extract(year FROM at), extract(hour FROM at), extract(minute FROM at), extract(year FROM atz) FROM item WHERE id IN (1, 2, 3, 6)

SELECT extract(year FROM day) AS year, extract(month FROM day) AS month, count(*) FROM item GROUP BY extract(year FROM day), extract(month FROM day) ORDER BY 1, 2

SELECT id, extract(year FROM day) + 1, extract(year FROM day) * 100 + extract(month FROM day) FROM item WHERE extract(year FROM day) = 2024

SELECT id FROM item WHERE extract(month FROM day) BETWEEN 1 AND 2 ORDER BY extract(day FROM day) DESC, id

SELECT max(extract(year FROM day)), sum(extract(day FROM day)), avg(extract(month FROM day)) FROM item

SELECT id FROM item WHERE atz = '2024-01-01 10:00:00.000 +00:00' OR atz > '2024-01-01 12:00:00 +02'

SELECT id FROM item WHERE at = '2024-01-01 10:00:00 +05' 

SELECT id, atz AT TIME ZONE 'UTC', at AT TIME ZONE 'utc' FROM item

SELECT date_trunc('day', atz AT TIME ZONE 'UTC'), count(*) FROM item WHERE id IN (1, 2, 6) GROUP BY date_trunc('day', atz AT TIME ZONE 'UTC')

SELECT id FROM item WHERE (atz AT TIME ZONE 'UTC')::date = '2024-01-01' OR (at AT TIME ZONE 'UTC') = '2024-02-29 00:00+00'

SELECT id FROM item WHERE day >= date '2024-01-31' - interval '1' month AND day < date '2024-01-01' + interval '1' year

SELECT id, day = date '2024-01-02' - 1, at < date '2024-02-29' - interval '90' day, day <= date '2024-01-01' + interval '12' hour,
  atz > date '2024-01-01' + interval '3 days' FROM item

SELECT date '2024-01-31' + interval '1' month, date '2024-03-01' - 1, date '2024-02-29' - interval '1 year 2 days 3 hours' FROM item
