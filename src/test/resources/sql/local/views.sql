SELECT * FROM plain_view

SELECT v.label, v.id + 1 FROM public.plain_view v WHERE v.cost > 1 ORDER BY v.id

SELECT plain_view.id FROM plain_view WHERE plain_view.flag

SELECT * FROM renamed_view ORDER BY a

SELECT a FROM renamed_view AS x (y, z) JOIN renamed_view ON a = y WHERE z > 0

SELECT * FROM joined_view

SELECT id, sum(qty) FROM joined_view GROUP BY id ORDER BY id

SELECT * FROM grouped_view

SELECT total, mean FROM grouped_view WHERE n > 1

SELECT * FROM union_view

SELECT * FROM nested_view

SELECT * FROM dated_view WHERE size = 'low' OR y = 2024

SELECT * FROM limited_view

SELECT id FROM item WHERE id IN (SELECT id FROM limited_view) AND EXISTS (SELECT 1 FROM plain_view p WHERE p.id = item.id)

WITH item AS (SELECT 1 AS id) SELECT * FROM plain_view

-- types: 0
-- bind: 4
SELECT count(*) FROM plain_view WHERE id = $1

SELECT id FROM item WHERE name ~~ 'a%' AND name !~~ '%b' OR name ~~* 'B%' OR name !~~* '%a%'

SELECT id FROM item WHERE id = ANY (ARRAY[1, 2, NULL]) OR code = ANY (ARRAY['zz', 'a1']) OR id <> ALL (ARRAY[1, 2, 3, 4, 5])

SELECT id FROM item WHERE code::text = ANY (ARRAY['zz'::varchar, 'a1'::varchar]::text[]) OR big = ANY (ARRAY[1, 5])

SELECT * FROM item_view
