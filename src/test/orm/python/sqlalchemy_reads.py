"""What SQLAlchemy sends for the reads of a shop."""
from sqlalchemy import (Boolean, Column, Date, DateTime, Float, ForeignKey, Integer, Numeric, String, and_, case, create_engine, desc, distinct,
                        exists, extract, func, literal, not_, or_, select, tuple_, union, union_all)
from sqlalchemy.dialects.postgresql import UUID
from sqlalchemy.orm import (Session, aliased, contains_eager, declarative_base, joinedload, relationship, selectinload, subqueryload)
from sqlalchemy.pool import StaticPool

from shop import DATABASE, HOST, NUMBERS, ORDERED, PARENTS, PASSWORD, PORT, TABLES, USER, run, value

Base = declarative_base()
TYPES = dict(int=Integer, text=String, bool=Boolean, numeric=Numeric(12, 2), float=Float, date=Date, timestamp=DateTime,
             timestamptz=DateTime(timezone=True), uuid=UUID(as_uuid=True))
models = {}
for table, columns in TABLES.items():
    keys = {key: parent for parent, key in PARENTS.get(table, {}).items()}
    body = {"__tablename__": table}
    for column, kind in columns.items():
        body[column] = Column(TYPES[kind], *([ForeignKey(keys[column] + ".id")] if column in keys else []), primary_key=column == "id")
    for parent in PARENTS.get(table, {}):
        body[parent] = relationship(parent.capitalize(), back_populates=table + "_list")
    for child, parents in PARENTS.items():
        if table in parents:
            body[child + "_list"] = relationship(child.capitalize(), back_populates=table, order_by=child.capitalize() + ".id")
    models[table] = type(table.capitalize(), (Base,), body)

engine = create_engine(f"postgresql+psycopg2://{USER}:{PASSWORD}@{HOST}:{PORT}/{DATABASE}", isolation_level="AUTOCOMMIT", poolclass=StaticPool)
with Session(engine) as session:
    def rows(statement):
        run(lambda: session.execute(statement).all())
        session.expunge_all()

    for table, columns in TABLES.items():
        model = models[table]
        run(lambda: session.get(model, value(columns["id"])))
        rows(select(func.count()).select_from(model))
        run(lambda: session.query(model).count())
        for column, kind in columns.items():
            c = getattr(model, column)
            rows(select(model).where(c == value(kind)).order_by(model.id))
            rows(select(model.id, c).where(c.in_([value(kind), value(kind, 1)])).order_by(desc(model.id)))
            rows(select(model).where(or_(c.is_(None), c != value(kind))).limit(10))
            rows(select(distinct(c)))
            rows(select(c, func.count(model.id).label("n")).group_by(c).having(func.count(model.id) > 1))
            run(lambda: session.query(session.query(model).filter(c == value(kind)).exists()).scalar())
            if kind in ORDERED:
                rows(select(model).where(c.between(value(kind), value(kind, 1))).order_by(c.desc(), model.id))
                rows(select(model).order_by(c.desc().nullslast(), model.id).limit(2).offset(1))
                rows(select(func.min(c), func.max(c)).where(model.id != value(columns["id"])))
                rows(select(model.id).where(tuple_(c, model.id) > (value(kind), value(columns["id"]))).order_by(c, model.id))
                rows(select(model.id, func.rank().over(order_by=c)).order_by(model.id))
            if kind in NUMBERS:
                rows(select(func.sum(c), func.avg(c)))
                rows(select(model.id, (c + 1).label("more"), func.coalesce(c, 0)).order_by(model.id))
            if kind == "text":
                rows(select(model).where(c.like("A%")).order_by(model.id))
                rows(select(model).where(c.ilike("%an%")))
                rows(select(model.id).where(c.contains("n", autoescape=True)))
                rows(select(func.lower(c), func.length(c)).order_by(model.id))
                rows(select(model.id, (c + "!").label("loud")).order_by(model.id))
            if kind in ("date", "timestamp", "timestamptz"):
                rows(select(extract("year", c).label("y"), func.count()).group_by(extract("year", c)))
                rows(select(func.date_trunc("month", c).label("m")).order_by(model.id))
                rows(select(model.id).where(c > func.now()))
        for parent, key in PARENTS.get(table, {}).items():
            other = models[parent]
            rows(select(model, other).join(other).order_by(model.id))
            rows(select(model).outerjoin(other).where(other.id.is_(None)))
            run(lambda: session.query(model).options(joinedload(getattr(model, parent))).order_by(model.id).all())
            run(lambda: session.query(model).join(getattr(model, parent)).options(contains_eager(getattr(model, parent))).limit(2).all())
            rows(select(other.id, func.count(model.id)).outerjoin(model).group_by(other.id).order_by(other.id))
            rows(select(other).where(exists().where(getattr(model, key) == other.id)))
            rows(select(other).where(~exists().where(getattr(model, key) == other.id)).order_by(other.id))
            rows(select(other.id, select(func.count()).where(getattr(model, key) == other.id).scalar_subquery()).order_by(other.id))
            many = getattr(other, table + "_list")
            session.expunge_all()
            run(lambda: session.query(other).options(selectinload(many)).order_by(other.id).all())
            session.expunge_all()
            run(lambda: session.query(other).options(subqueryload(many)).order_by(other.id).limit(2).all())
            session.expunge_all()
            run(lambda: session.query(other).options(joinedload(many)).order_by(other.id).limit(2).all())
            session.expunge_all()
            run(lambda: session.query(other).filter(many.any(model.id == value(columns["id"]))).all())
            counts = select(getattr(model, key).label("k"), func.count().label("n")).group_by(getattr(model, key)).subquery()
            rows(select(other.id, counts.c.n).outerjoin(counts, counts.c.k == other.id).order_by(other.id))
            top = select(getattr(model, key), func.max(model.id).label("m")).group_by(getattr(model, key)).cte("top")
            rows(select(model).join(top, top.c.m == model.id).order_by(model.id))
    Product, Orders, Customer, Employee, Category = (models[n] for n in ("product", "orders", "customer", "employee", "category"))
    rows(select(Product.id, case((Product.stock > 10, "many"), (Product.stock > 0, "few"), else_="none").label("s")).order_by(Product.id))
    rows(select(Product.id, Product.price * Product.stock, Product.price - 1).order_by(Product.id))
    rows(select(Product).where(and_(Product.published, or_(Product.stock > 0, Product.category_id.is_(None)), not_(Product.price > 100))))
    rows(union(select(Customer.id), select(Employee.id)))
    rows(union_all(select(Customer.name), select(Employee.name)))
    boss = aliased(Employee)
    rows(select(Employee.name, boss.name).join(boss, Employee.manager_id == boss.id).order_by(Employee.id))
    tree = select(Category.id, literal(0).label("depth")).where(Category.parent_id.is_(None)).cte("tree", recursive=True)
    rows(select(tree.union_all(select(Category.id, tree.c.depth + 1).join(tree, Category.parent_id == tree.c.id))))
    rows(select(Customer).distinct(Customer.active).order_by(Customer.active, Customer.id))
    rows(select(func.row_number().over(partition_by=Product.category_id, order_by=Product.price), Product.id).order_by(Product.id))
    rows(select(func.sum(Product.price).over(order_by=Product.id, rows=(None, 0)), Product.id).order_by(Product.id))
    rows(select(func.string_agg(Customer.name, ", ")))
    rows(select(func.array_agg(Customer.id)))
    rows(select(func.coalesce(Customer.nickname, Customer.name)).order_by(Customer.id))
    rows(select(func.greatest(Product.stock, 1), func.nullif(Product.stock, 0), func.abs(Product.stock)).order_by(Product.id))
    rows(select(Orders.id).with_for_update())
    rows(select(func.count()).select_from(Orders).where(Orders.shipped_on < func.current_date()))
