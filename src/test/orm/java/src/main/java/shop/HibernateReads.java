package shop;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.query.Query;

/** What Hibernate sends for the reads of a shop. */
public final class HibernateReads {

    private final SessionFactory factory;

    private HibernateReads(SessionFactory factory) {
        this.factory = factory;
    }

    public static void main(String[] arguments) {
        Configuration configuration = new Configuration().setProperty("jakarta.persistence.jdbc.url", Shop.url())
                .setProperty("jakarta.persistence.jdbc.user", Shop.user()).setProperty("jakarta.persistence.jdbc.password", Shop.password());
        Entities.ALL.forEach(configuration::addAnnotatedClass);
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            new HibernateReads(factory).all();
        }
    }

    private void all() {
        for (EntityType<?> entity : factory.getMetamodel().getEntities().stream().sorted((a, b) -> a.getName().compareTo(b.getName())).toList()) {
            entity(entity);
        }
        reports();
    }

    /** @param values in the order of ?1, ?2 and so on */
    private void list(String hql, Object... values) {
        ask(hql, query -> query, values);
    }

    private void page(String hql, Object... values) {
        ask(hql, query -> query.setMaxResults(2).setFirstResult(1), values);
    }

    private void ask(String hql, UnaryOperator<Query<?>> paged, Object[] values) {
        Shop.run(() -> {
            try (Session session = factory.openSession()) {
                Query<?> query = session.createQuery(hql, Object.class);
                for (int i = 0; i < values.length; i++) {
                    query.setParameter(i + 1, values[i]);
                }
                paged.apply(query).getResultList();
            }
        });
    }

    private <E> void entity(EntityType<E> entity) {
        String e = entity.getName();
        Class<?> idType = entity.getIdType().getJavaType();
        Shop.run(() -> {
            try (Session session = factory.openSession()) {
                session.find(entity.getJavaType(), Shop.value(idType, 0));
            }
        });
        Shop.run(() -> {
            try (Session session = factory.openSession()) {
                session.byMultipleIds(entity.getJavaType()).multiLoad(Shop.value(idType, 0), Shop.value(idType, 1));
            }
        });
        list("from " + e);
        list("select count(*) from " + e);
        page("from " + e + " order by id");
        for (Attribute<? super E, ?> attribute : entity.getAttributes().stream().sorted((a, b) -> a.getName().compareTo(b.getName())).toList()) {
            if (attribute.isCollection()) {
                collection(entity, attribute.getName());
            } else if (attribute.isAssociation()) {
                parent(e, attribute.getName());
            } else {
                column(e, attribute.getName(), attribute.getJavaType());
                criteria(entity, (SingularAttribute<? super E, ?>) attribute);
            }
        }
    }

    private void column(String e, String c, Class<?> type) {
        Object one = Shop.value(type, 0);
        Object two = Shop.value(type, 1);
        list("from " + e + " x where x." + c + " = ?1 order by x.id", one);
        list("from " + e + " x where x." + c + " in (?1)", List.of(one, two));
        list("from " + e + " x where x." + c + " is null or x." + c + " <> ?1 order by x.id desc", one);
        list("select distinct x." + c + " from " + e + " x");
        list("select x." + c + ", count(*) from " + e + " x group by x." + c + " having count(*) > 1");
        list("select count(distinct x." + c + ") from " + e + " x");
        list("select x.id, coalesce(x." + c + ", ?1) from " + e + " x order by x.id", one);
        list("select x.id, case when x." + c + " is null then 0 else 1 end from " + e + " x order by x.id");
        if (Shop.isOrdered(type)) {
            list("from " + e + " x where x." + c + " between ?1 and ?2 order by x." + c + ", x.id", one, two);
            list("select x.id from " + e + " x where x." + c + " >= ?1 and x." + c + " < ?2", one, two);
            page("select x.id from " + e + " x order by x." + c + " desc nulls last, x.id");
            list("select min(x." + c + "), max(x." + c + ") from " + e + " x");
            list("select x.id from " + e + " x where x." + c + " = (select max(y." + c + ") from " + e + " y)");
            list("select x.id, rank() over (order by x." + c + ") from " + e + " x");
        }
        if (Shop.isNumber(type)) {
            list("select sum(x." + c + "), avg(x." + c + ") from " + e + " x");
            list("select x.id, x." + c + " + 1, x." + c + " * 2, abs(x." + c + ") from " + e + " x order by x.id");
        }
        if (type == String.class) {
            list("select x.id from " + e + " x where x." + c + " like ?1", "%n%");
            list("select x.id from " + e + " x where lower(x." + c + ") like lower(?1)", "A%");
            list("select x.id from " + e + " x where x." + c + " ilike ?1", "a%");
            list("select x.id from " + e + " x where x." + c + " like ?1 escape '!'", "%!_%");
            list("select x.id, upper(x." + c + "), length(x." + c + "), trim(x." + c + ") from " + e + " x order by x.id");
            list("select x.id, concat(x." + c + ", '-', x." + c + ") from " + e + " x order by x.id");
            list("select x.id, substring(x." + c + ", 1, 2) from " + e + " x order by x.id");
            list("select x.id, locate('n', x." + c + ") from " + e + " x order by x.id");
            list("select x.id from " + e + " x order by x." + c + ", x.id");
        }
        if (Shop.isTime(type)) {
            list("select year(x." + c + "), count(*) from " + e + " x group by year(x." + c + ")");
            list("select x.id from " + e + " x where month(x." + c + ") = 3");
            list("select x.id, extract(day from x." + c + ") from " + e + " x order by x.id");
        }
    }

    private void parent(String e, String parent) {
        list("from " + e + " x join fetch x." + parent + " order by x.id");
        list("from " + e + " x left join fetch x." + parent + " order by x.id");
        page("select x.id, p.id from " + e + " x left join x." + parent + " p order by x.id");
        list("select x.id from " + e + " x where x." + parent + ".id = ?1", Shop.value(idOf(e, parent), 0));
        list("select x.id from " + e + " x where x." + parent + " is null");
        list("select x." + parent + ".id, count(x) from " + e + " x group by x." + parent + ".id");
        list("select x.id, row_number() over (partition by x." + parent + ".id order by x.id) from " + e + " x");
    }

    private Class<?> idOf(String e, String parent) {
        EntityType<?> of = (EntityType<?>) ((SingularAttribute<?, ?>) factory.getMetamodel().entity(e).getAttribute(parent)).getType();
        return of.getIdType().getJavaType();
    }

    private <E> void collection(EntityType<E> entity, String children) {
        String e = entity.getName();
        list("select distinct x from " + e + " x left join fetch x." + children + " order by x.id");
        list("select x.id, count(c) from " + e + " x left join x." + children + " c group by x.id order by x.id");
        list("select x.id, size(x." + children + ") from " + e + " x order by x.id");
        list("select x.id from " + e + " x where x." + children + " is empty");
        list("select x.id from " + e + " x where exists (select 1 from x." + children + " c)");
        list("select x.id from " + e + " x join x." + children + " c where c.id = (select max(d.id) from x." + children + " d)");
        Shop.run(() -> {
            try (Session session = factory.openSession()) {
                Object found = session.find(entity.getJavaType(), Shop.value(entity.getIdType().getJavaType(), 0));
                var field = Arrays.stream(entity.getJavaType().getDeclaredFields()).filter(f -> f.getName().equals(children)).findFirst().orElseThrow();
                field.setAccessible(true);
                ((java.util.Collection<?>) field.get(found)).size();
            } catch (IllegalAccessException notReached) {
                throw new IllegalStateException(notReached);
            }
        });
    }

    private <E> void criteria(EntityType<E> entity, SingularAttribute<? super E, ?> attribute) {
        Object one = Shop.value(attribute.getJavaType(), 0);
        Object two = Shop.value(attribute.getJavaType(), 1);
        Shop.run(() -> {
            try (Session session = factory.openSession()) {
                CriteriaBuilder builder = session.getCriteriaBuilder();
                CriteriaQuery<E> query = builder.createQuery(entity.getJavaType());
                Root<E> root = query.from(entity);
                query.select(root).where(builder.or(builder.equal(root.get(attribute), one), builder.equal(root.get(attribute), two),
                        builder.isNull(root.get(attribute)))).orderBy(builder.asc(root.get("id")));
                session.createQuery(query).setMaxResults(5).getResultList();
            }
        });
    }

    private void reports() {
        list("select o.id, sum(i.price * i.quantity) from OrderItem i join i.orders o group by o.id order by o.id");
        list("select c.name, count(o), sum(o.total) from Customer c left join c.orders o group by c.id, c.name order by c.id");
        list("select p from Product p join p.tags t where t.name in (?1) order by p.id", List.of("new", "Sale"));
        list("select p.id, p.price * p.stock from Product p order by p.id");
        list("select p.id from Product p where p.price > (select avg(q.price) from Product q where q.category = p.category)");
        page("select new map(c.id as id, c.name as name) from Customer c order by c.id");
        list("select c.id from Customer c where c.createdAt > local datetime - 1 year");
        list("select c.id from Customer c where c.born < current_date");
        list("select c.id, current_timestamp from Customer c order by c.id");
        list("select c.id, cast(c.credit as string), cast(c.id as long) from Customer c order by c.id");
        list("select c.id from Customer c union select t.id from Tag t");
        list("select c.id, nullif(c.nickname, '') from Customer c order by c.id");
        list("select p.category.name, sum(p.stock), avg(p.price), listagg(p.sku, ',') within group (order by p.id) from Product p group by p.category.name");
        list("select m.name, count(e) from Employee e join e.manager m group by m.id, m.name order by m.id");
        list("with top as (select p.id as id, p.price as price from Product p where p.stock > 0) select t.id from top t order by t.price, t.id");
        list("select i from OrderItem i join fetch i.orders o join fetch o.customer join fetch i.product p left join fetch p.category order by i.id");
        list("select count(p) > 0 from Product p where p.stock > ?1", 0);
    }
}
