-- Found by random statements, and made small by the test.

SELECT nullif ( id , ratio ) FROM item

SELECT nullif ( pos , ratio4 ) FROM item

SELECT nullif ( sell , 'Infinity' ) FROM item

SELECT nullif ( code , 'infinity' ) FROM item

SELECT nullif ( "Odd ""name" , cost ) FROM item

SELECT nullif ( code , '{a,b}' ) FROM item

SELECT nullif ( code , code ) FROM item

SELECT '1.5' - 3

SELECT '1.5' + 40000

SELECT '2024-01-01' FROM item WHERE substr ( code , id ) <> 'infinity' AND big - 3000000000 IS NULL

SELECT fixed || sell FROM item

SELECT big * 40000 FROM item WHERE flag ORDER BY cost DESC , id LIMIT 2

SELECT 1.5 FROM item WHERE pos / cost IS NOT NULL ORDER BY id NULLS FIRST LIMIT 2

WITH RECURSIVE t ( n , d ) AS ( SELECT bits , 0 FROM item UNION SELECT bits , 1 FROM t JOIN item ON d < 2 ) SELECT * FROM t

-- types: 25
-- array: 1.5
SELECT oid_ FROM item WHERE $1 :: int4 >= cost4
