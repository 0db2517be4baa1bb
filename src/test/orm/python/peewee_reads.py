"""What Peewee sends for the reads of a shop."""
import peewee as p

from shop import DATABASE, HOST, NUMBERS, ORDERED, PARENTS, PASSWORD, PORT, TABLES, USER, run, value

db = p.PostgresqlDatabase(DATABASE, host=HOST, port=int(PORT), user=USER, password=PASSWORD, autorollback=True)
FIELDS = dict(int=p.IntegerField, text=p.TextField, bool=p.BooleanField, numeric=p.DecimalField, float=p.DoubleField, date=p.DateField,
              timestamp=p.DateTimeField, timestamptz=p.DateTimeField, uuid=p.UUIDField)
models = {}
for table, columns in TABLES.items():
    keys = {key: parent for parent, key in PARENTS.get(table, {}).items()}
    body = {"Meta": type("Meta", (), {"database": db, "table_name": table})}
    for column, kind in columns.items():
        body[column if column not in keys else keys[column]] = (
            p.ForeignKeyField(models[keys[column]], column_name=column, null=True, backref=table + "_list", object_id_name=column)
            if column in keys else FIELDS[kind](primary_key=column == "id"))
    models[table] = type(table.capitalize(), (p.Model,), body)


def rows(query):
    run(lambda: list(query.tuples()))


db.connect()
for table, columns in TABLES.items():
    m = models[table]
    keys = {key: parent for parent, key in PARENTS.get(table, {}).items()}
    run(lambda: m.get_by_id(value(columns["id"])))
    run(lambda: m.select().count())
    for column, kind in columns.items():
        c = getattr(m, keys.get(column, column))
        rows(m.select().where(c == value(kind)).order_by(m.id))
        rows(m.select(m.id, c).where(c << [value(kind), value(kind, 1)]))
        rows(m.select().where(c.is_null() | (c != value(kind))).order_by(m.id.desc()).paginate(1, 2))
        rows(m.select(c).distinct())
        rows(m.select(c, p.fn.COUNT(m.id).alias("n")).group_by(c).having(p.fn.COUNT(m.id) > 1))
        run(lambda: m.select().where(c == value(kind)).exists())
        if kind in ORDERED:
            rows(m.select().where(c.between(value(kind), value(kind, 1))).order_by(c, m.id))
            rows(m.select(p.fn.MIN(c), p.fn.MAX(c)))
            rows(m.select(m.id, p.fn.RANK().over(order_by=[c])))
        if kind in NUMBERS:
            rows(m.select(p.fn.SUM(c), p.fn.AVG(c)))
        if kind == "text":
            rows(m.select().where(c.contains("an")))
            rows(m.select().where(c.startswith("A")))
            rows(m.select().where(p.fn.LOWER(c) == "ann"))
            rows(m.select(c).order_by(c, m.id))
        if kind in ("date", "timestamp", "timestamptz"):
            rows(m.select(c.year, p.fn.COUNT(m.id)).group_by(c.year))
            rows(m.select(m.id).where(c.month == 3))
    for key, parent in keys.items():
        o = models[parent]
        rows(m.select(m, o).join(o).order_by(m.id))
        rows(m.select(m.id).join(o, p.JOIN.LEFT_OUTER).where(o.id.is_null()))
        rows(o.select(o.id, p.fn.COUNT(m.id)).join(m, p.JOIN.LEFT_OUTER).group_by(o.id).order_by(o.id))
        rows(o.select().where(p.fn.EXISTS(m.select(p.SQL("1")).where(getattr(m, parent) == o.id))))
        rows(m.select().where(getattr(m, parent).in_(o.select(o.id).where(o.id > value(TABLES[parent]["id"])))))
db.close()
