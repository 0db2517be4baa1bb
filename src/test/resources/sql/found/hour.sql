SELECT id , id FROM item WHERE 5 IS NOT DISTINCT FROM "Odd ""name" INTERSECT SELECT 0 , big * 3000000000 FROM item

SELECT '2024-01-01 10:00' FROM item WHERE cost = '1.5' AND cost4 :: int2 IS NULL

SELECT id , "Odd ""name" FROM item WHERE c_name IN ( 't' ) EXCEPT SELECT pos , big - 40000 FROM item

SELECT nullif ( small , 99999999.99 ) :: float8 FROM item

SELECT * FROM item WHERE sell / pos IS NULL AND 'ab  ' :: text = fixed

SELECT id FROM item WHERE name = 'zz' AND 10 / small IS NULL

SELECT id FROM item WHERE name IN ('zz') AND 10 / small IS NULL

SELECT id FROM item WHERE NOT (name <> 'zz') AND 10 / small IS NULL

SELECT id FROM item WHERE fixed = 'zz'::text AND 1 < 10 / small

SELECT id FROM item WHERE id::text = 'zz' AND 10 / small > 1

SELECT small FROM item GROUP BY small HAVING count(*) > 100 AND 10 / small > 1

SELECT id FROM item WHERE NOT (name <> 'zz' OR 10 / small IS NOT NULL)

SELECT small::numeric::float8, coalesce(small::numeric, cost)::float8, cost::float8 FROM item
SELECT id, ratio FROM item WHERE flag UNION ALL SELECT pos, sell FROM item WHERE oid_ IS NOT NULL ORDER BY 1, 2

