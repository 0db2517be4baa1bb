"""What Django's ORM sends for the reads of a shop."""
import django
from django.conf import settings

from shop import DATABASE, HOST, NUMBERS, ORDERED, PARENTS, PASSWORD, PORT, TABLES, USER, run, value

settings.configure(USE_TZ=True, TIME_ZONE="UTC", INSTALLED_APPS=["shop"], DEFAULT_AUTO_FIELD="django.db.models.AutoField", DATABASES={"default": dict(
    ENGINE="django.db.backends.postgresql", NAME=DATABASE, HOST=HOST, PORT=PORT, USER=USER, PASSWORD=PASSWORD, CONN_MAX_AGE=None)})
django.setup()

from django.db import connection, models as m  # noqa: E402
from django.db.models import Avg, Case, Count, Exists, ExpressionWrapper, F, Max, Min, OuterRef, Prefetch, Q, Subquery, Sum, Value, When, Window  # noqa: E402
from django.db.models.functions import (Cast, Coalesce, Concat, ExtractYear, Greatest, Length, Lower, Now, Rank, RowNumber, Substr, TruncDay, TruncMonth, Upper)  # noqa: E402

FIELDS = dict(
    int=lambda **k: m.IntegerField(**k), text=lambda **k: m.TextField(**k), bool=lambda **k: m.BooleanField(**k), float=lambda **k: m.FloatField(**k),
    numeric=lambda **k: m.DecimalField(max_digits=12, decimal_places=2, **k), date=lambda **k: m.DateField(**k),
    timestamp=lambda **k: m.DateTimeField(**k), timestamptz=lambda **k: m.DateTimeField(**k), uuid=lambda **k: m.UUIDField(**k))
models = {}
for table, columns in TABLES.items():
    keys = {key: parent for parent, key in PARENTS.get(table, {}).items()}
    body = {"__module__": "shop", "Meta": type("Meta", (), dict(app_label="shop", db_table=table, managed=False))}
    for column, kind in columns.items():
        if column in keys:
            body[keys[column]] = m.ForeignKey(models[keys[column]], m.DO_NOTHING, db_column=column, null=True, related_name=table + "_list")
        else:
            body[column] = FIELDS[kind](primary_key=True) if column == "id" else FIELDS[kind](null=True)
    models[table] = type(table.capitalize(), (m.Model,), body)


def rows(query):
    run(lambda: list(query))


for table, columns in TABLES.items():
    model = models[table]
    keys = {key: parent for parent, key in PARENTS.get(table, {}).items()}
    run(lambda: model.objects.get(pk=value(columns["id"])))
    run(lambda: model.objects.count())
    run(lambda: model.objects.first())
    run(lambda: model.objects.last())
    rows(model.objects.in_bulk([value(columns["id"]), value(columns["id"], 1)]))
    for column, kind in columns.items():
        if column in keys:
            continue
        rows(model.objects.filter(**{column: value(kind)}).order_by("pk"))
        rows(model.objects.exclude(**{column: value(kind)}))
        rows(model.objects.filter(**{column + "__in": [value(kind), value(kind, 1)]}).values_list("pk", column))
        rows(model.objects.filter(**{column + "__isnull": True}).only("pk"))
        rows(model.objects.values(column).annotate(n=Count("pk")).order_by(column))
        rows(model.objects.order_by().values_list(column, flat=True).distinct())
        run(lambda: model.objects.filter(**{column: value(kind)}).exists())
        run(lambda: model.objects.filter(Q(**{column: value(kind)}) | Q(pk=value(columns["id"]))).count())
        if kind in ORDERED:
            rows(model.objects.filter(**{column + "__gte": value(kind), column + "__lt": value(kind, 1)}).order_by("-" + column, "pk"))
            rows(model.objects.filter(**{column + "__range": (value(kind), value(kind, 1))}))
            run(lambda: model.objects.aggregate(Min(column), Max(column)))
            rows(model.objects.order_by(F(column).desc(nulls_last=True), "pk")[1:3])
            rows(model.objects.annotate(r=Window(Rank(), order_by=F(column).asc())).values_list("pk", "r"))
        if kind in NUMBERS:
            run(lambda: model.objects.aggregate(Sum(column), Avg(column)))
            rows(model.objects.annotate(more=F(column) + 1).values_list("pk", "more"))
        if kind == "text":
            rows(model.objects.filter(**{column + "__icontains": "an"}))
            rows(model.objects.filter(**{column + "__startswith": "A"}).order_by(column, "pk"))
            rows(model.objects.filter(**{column + "__iexact": "ann"}))
            rows(model.objects.filter(**{column + "__contains": "%"}))
            rows(model.objects.annotate(l=Lower(column), u=Upper(column), n=Length(column)).values_list("pk", "l", "u", "n"))
            rows(model.objects.annotate(s=Substr(column, 1, 2)).values_list("s", flat=True))
            rows(model.objects.annotate(s=Concat(column, Value("!"), output_field=m.TextField())).values_list("s", flat=True))
        if kind == "date":
            rows(model.objects.filter(**{column + "__year": 2024}))
            rows(model.objects.annotate(y=ExtractYear(column)).values("y").annotate(n=Count("pk")).order_by("y"))
        if kind in ("timestamp", "timestamptz"):
            rows(model.objects.filter(**{column + "__date": value("date")}))
            rows(model.objects.filter(**{column + "__year": 2024}))
            rows(model.objects.annotate(d=TruncDay(column)).values("d").annotate(n=Count("pk")).order_by("d"))
            rows(model.objects.annotate(d=TruncMonth(column)).values_list("pk", "d"))
            rows(model.objects.filter(**{column + "__lte": Now()}))
    for key, parent in keys.items():
        other = models[parent]
        many = table + "_list"
        rows(model.objects.select_related(parent).order_by("pk"))
        rows(model.objects.filter(**{parent + "__pk": value(TABLES[parent]["id"])}))
        rows(model.objects.filter(**{parent + "__isnull": True}))
        rows(model.objects.filter(**{parent + "__in": other.objects.filter(pk__gt=value(TABLES[parent]["id"]))}).order_by("pk"))
        rows(other.objects.prefetch_related(many).order_by("pk"))
        rows(other.objects.annotate(n=Count(many)).order_by("-n", "pk"))
        rows(other.objects.annotate(n=Count(many, distinct=True), top=Max(many + "__pk")).filter(n__gt=0).values_list("pk", "n", "top"))
        rows(other.objects.filter(Exists(model.objects.filter(**{parent: OuterRef("pk")}))))
        rows(other.objects.filter(~Exists(model.objects.filter(**{parent: OuterRef("pk")}))).order_by("pk"))
        rows(other.objects.annotate(newest=Subquery(model.objects.filter(**{parent: OuterRef("pk")}).order_by("-pk").values("pk")[:1])).values_list("pk", "newest"))
        rows(other.objects.filter(**{many + "__pk": value(columns["id"])}).distinct())
        rows(other.objects.exclude(**{many + "__pk": value(columns["id"])}).order_by("pk"))
        rows(other.objects.annotate(n=Count(many, filter=Q(**{many + "__pk__isnull": False}))).values_list("pk", "n"))
Product, Customer, Orders, Item = models["product"], models["customer"], models["orders"], models["order_item"]
rows(Product.objects.annotate(s=Case(When(stock__gt=10, then=Value("many")), When(stock__gt=0, then=Value("few")), default=Value("none"),
                                     output_field=m.CharField())).order_by("pk"))
rows(Product.objects.filter(stock__gt=F("category_id")))
rows(Product.objects.annotate(worth=ExpressionWrapper(F("price") * F("stock"), output_field=m.DecimalField(max_digits=20, decimal_places=2))).order_by("pk"))
rows(Customer.objects.annotate(shown=Coalesce("nickname", "name")).values_list("shown", flat=True).order_by("pk"))
rows(Customer.objects.values_list("pk").union(models["employee"].objects.values_list("pk")))
rows(Customer.objects.values_list("pk").intersection(models["employee"].objects.values_list("pk")))
rows(Customer.objects.order_by("active", "pk").distinct("active"))
rows(Product.objects.annotate(n=Window(RowNumber(), partition_by=[F("category_id")], order_by=F("price").desc())).values_list("pk", "n"))
rows(Item.objects.values("orders").annotate(t=Sum(F("quantity") * F("price"), output_field=m.DecimalField(max_digits=20, decimal_places=2))).order_by("orders"))
rows(Product.objects.annotate(k=Cast("pk", m.CharField())).values_list("k", flat=True))
rows(Product.objects.annotate(g=Greatest("stock", "category_id")).values_list("pk", "g"))
rows(Orders.objects.filter(customer__address_list__city="York").distinct().order_by("pk"))
rows(Orders.objects.filter(order_item_list__product__category__name="Novels").select_related("customer", "address").order_by("-placed_at", "pk"))
rows(Orders.objects.none())
