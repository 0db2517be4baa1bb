SELECT id, json_build_object('id', id, 'small', small, 'big', big, 'flag', flag, 'name', name, 'code', code, 'cost', cost, 'wide', wide, 'cost4', cost4) FROM item

SELECT id, json_build_object('day', day, 'uid', uid, 'feeling', feeling, 'doc', doc, 'js', js, 'sell', sell, 'pos', pos, 'é "q" \', c_name, 'n', NULL) FROM item

SELECT id, jsonb_build_object('name', name, 'id', id, 'a', flag, 'zz', cost, 'b', doc, 'd', day) FROM item

SELECT id, json_build_array(id, name, cost, NULL, 'x', 1.5, flag, feeling, day), jsonb_build_array(id, name, cost, doc), json_build_array(), jsonb_build_array() FROM item

SELECT json_build_object('at', at, 'atz', atz), to_json(at), to_json(name), to_jsonb(cost), to_json(id), to_jsonb(flag), to_json(uid) FROM item WHERE id <> 6

SELECT to_json(i), row_to_json(i) FROM (SELECT id, name AS "Na me", code, cost, flag, feeling, day, uid, doc FROM item) i

SELECT to_jsonb(p) FROM (SELECT item_id, seq, qty, note FROM part) p

SELECT json_agg(name ORDER BY id), jsonb_agg(id ORDER BY id DESC), string_agg(name, ', ' ORDER BY id), string_agg(code, '' ORDER BY id) FROM item

SELECT flag, string_agg(c_name, '; ' ORDER BY c_name), json_agg(cost ORDER BY id) FROM item GROUP BY flag

SELECT string_agg(name, '|' ORDER BY id) FILTER (WHERE id > 3), json_agg(id ORDER BY id) FILTER (WHERE id > 90) FROM item

SELECT coalesce(json_agg(x), '[]') FROM (SELECT id, name FROM item ORDER BY id DESC) x

SELECT coalesce(json_agg(x), '[]'), jsonb_agg(x) FROM (SELECT id, name FROM item WHERE id > 100 ORDER BY id) x

SELECT json_agg(x.name), string_agg(x.name, ',') FROM (SELECT name FROM item ORDER BY id) x WHERE name <> 'Beta'

SELECT json_agg(x) FROM (SELECT id, name FROM item ORDER BY id DESC LIMIT 2) x

SELECT i.id, (SELECT coalesce(json_agg(agg), '[]') FROM (SELECT seq, qty, note FROM part WHERE item_id = i.id ORDER BY item_id, seq) AS agg) AS parts FROM item i ORDER BY id

SELECT i.id, (SELECT to_json(obj) FROM (SELECT id, name FROM item j WHERE j.id = i.id - 1) AS obj) AS previous FROM item i ORDER BY id

SELECT i.id, (SELECT coalesce(jsonb_agg(jsonb_build_array("v0", "v1")), jsonb_build_array()) FROM (SELECT seq AS "v0", note AS "v1" FROM part WHERE item_id = i.id ORDER BY item_id, seq) t) FROM item i

SELECT i.id, l.data FROM item i LEFT JOIN LATERAL (SELECT json_build_array(j.id, j.name) AS data FROM item j WHERE j.id = i.id + 1) l ON true ORDER BY i.id

SELECT i.id, l.n, l.total FROM item i CROSS JOIN LATERAL (SELECT count(*) AS n, sum(qty) AS total FROM part p WHERE p.item_id = i.id) l WHERE l.n > 0 OR i.id = 1

SELECT i.id, l.data, m.data FROM item i LEFT JOIN LATERAL (SELECT json_agg(p.seq ORDER BY p.item_id, p.seq) AS data FROM part p WHERE p.item_id = i.id) l ON true
  LEFT JOIN LATERAL (SELECT i.id * 2 AS data) m ON true

SELECT id, json_build_array(t), to_jsonb(t), json_build_object('k', t), to_json(o) FROM odd_text o

SELECT string_agg(t, E'\n' ORDER BY id), json_agg(t ORDER BY id), jsonb_agg(t ORDER BY id) FROM odd_text

SELECT i.id, l.data FROM item i LEFT JOIN LATERAL (SELECT json_build_array(j.id, j.name) AS data FROM (SELECT * FROM item k WHERE k.id = i.small LIMIT 1) j) l ON true

SELECT i.id, l.data FROM item i LEFT JOIN LATERAL (SELECT coalesce(json_agg(json_build_array(j.seq, j.note) ORDER BY j.seq), '[]'::json) AS data FROM part j WHERE j.item_id = i.id) l ON true

SELECT i.id, (SELECT coalesce(json_agg(j), '[]'::json) AS data FROM (SELECT seq, note FROM part p WHERE p.item_id = i.id ORDER BY seq) j) FROM item i

SELECT i.id FROM item i LEFT JOIN LATERAL (SELECT j.id + 1 AS x FROM item j WHERE j.id = i.small) l ON true

SELECT i.id, l.x FROM item i LEFT JOIN LATERAL (SELECT p.seq + 1 AS x FROM part p WHERE p.item_id = i.id AND p.seq = 2) l ON true WHERE l.x IS NULL

SELECT p.item_id, l.n FROM part p JOIN item i ON i.id = p.item_id LEFT JOIN LATERAL (SELECT count(*) AS n FROM part q WHERE q.item_id = i.id) l ON true LEFT JOIN item j ON j.id = l.n
