-- Captured by OrmCaptureIT from java/src/main/java/shop/HibernateReads.java, not written by hand.

select current_schema();

select current_catalog;

select string_agg(word, ',') from pg_catalog.pg_get_keywords() where word <> ALL ('{a,abs,absolute,action,ada,add,admin,after,all,allocate,alter,always,and,any,are,array,as,asc,asensitive,assertion,assignment,asymmetric,at,atomic,attribute,attributes,authorization,avg,before,begin,bernoulli,between,bigint,binary,blob,boolean,both,breadth,by,c,call,called,cardinality,cascade,cascaded,case,cast,catalog,catalog_name,ceil,ceiling,chain,char,char_length,character,character_length,character_set_catalog,character_set_name,character_set_schema,characteristics,characters,check,checked,class_origin,clob,close,coalesce,cobol,code_units,collate,collation,collation_catalog,collation_name,collation_schema,collect,column,column_name,command_function,command_function_code,commit,committed,condition,condition_number,connect,connection_name,constraint,constraint_catalog,constraint_name,constraint_schema,constraints,constructors,contains,continue,convert,corr,corresponding,count,covar_pop,covar_samp,create,cross,cube,cume_dist,current,current_collation,current_date,current_default_transform_group,current_path,current_role,current_time,current_timestamp,current_transform_group_for_type,current_user,cursor,cursor_name,cycle,data,date,datetime_interval_code,datetime_interval_precision,day,deallocate,dec,decimal,declare,default,defaults,deferrable,deferred,defined,definer,degree,delete,dense_rank,depth,deref,derived,desc,describe,descriptor,deterministic,diagnostics,disconnect,dispatch,distinct,domain,double,drop,dynamic,dynamic_function,dynamic_function_code,each,element,else,end,end-exec,equals,escape,every,except,exception,exclude,excluding,exec,execute,exists,exp,external,extract,false,fetch,filter,final,first,float,floor,following,for,foreign,fortran,found,free,from,full,function,fusion,g,general,get,global,go,goto,grant,granted,group,grouping,having,hierarchy,hold,hour,identity,immediate,implementation,in,including,increment,indicator,initially,inner,inout,input,insensitive,insert,instance,instantiable,int,integer,intersect,intersection,interval,into,invoker,is,isolation,join,k,key,key_member,key_type,language,large,last,lateral,leading,left,length,level,like,ln,local,localtime,localtimestamp,locator,lower,m,map,match,matched,max,maxvalue,member,merge,message_length,message_octet_length,message_text,method,min,minute,minvalue,mod,modifies,module,month,more,multiset,mumps,name,names,national,natural,nchar,nclob,nesting,new,next,no,none,normalize,normalized,not,"null",nullable,nullif,nulls,number,numeric,object,octet_length,octets,of,old,on,only,open,option,options,or,order,ordering,ordinality,others,out,outer,output,over,overlaps,overlay,overriding,pad,parameter,parameter_mode,parameter_name,parameter_ordinal_position,parameter_specific_catalog,parameter_specific_name,parameter_specific_schema,partial,partition,pascal,path,percent_rank,percentile_cont,percentile_disc,placing,pli,position,power,preceding,precision,prepare,preserve,primary,prior,privileges,procedure,public,range,rank,read,reads,real,recursive,ref,references,referencing,regr_avgx,regr_avgy,regr_count,regr_intercept,regr_r2,regr_slope,regr_sxx,regr_sxy,regr_syy,relative,release,repeatable,restart,result,return,returned_cardinality,returned_length,returned_octet_length,returned_sqlstate,returns,revoke,right,role,rollback,rollup,routine,routine_catalog,routine_name,routine_schema,row,row_count,row_number,rows,savepoint,scale,schema,schema_name,scope_catalog,scope_name,scope_schema,scroll,search,second,section,security,select,self,sensitive,sequence,serializable,server_name,session,session_user,set,sets,similar,simple,size,smallint,some,source,space,specific,specific_name,specifictype,sql,sqlexception,sqlstate,sqlwarning,sqrt,start,state,statement,static,stddev_pop,stddev_samp,structure,style,subclass_origin,submultiset,substring,sum,symmetric,system,system_user,table,table_name,tablesample,temporary,then,ties,time,timestamp,timezone_hour,timezone_minute,to,top_level_count,trailing,transaction,transaction_active,transactions_committed,transactions_rolled_back,transform,transforms,translate,translation,treat,trigger,trigger_catalog,trigger_name,trigger_schema,trim,true,type,uescape,unbounded,uncommitted,under,union,unique,unknown,unnamed,unnest,update,upper,usage,user,user_defined_type_catalog,user_defined_type_code,user_defined_type_name,user_defined_type_schema,using,value,values,var_pop,var_samp,varchar,varying,view,when,whenever,where,width_bucket,window,with,within,without,work,write,year,zone}'::text[]);

select version();

SELECT setting FROM pg_catalog.pg_settings WHERE name='default_transaction_isolation';

--@ binary 23 x'00000001'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id=$1;

--@ binary 1007 x'000000010000000000000017000000020000000100000004000000010000000400000003'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id = any ($1);

select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0;

select count(*) from address a1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 order by a1_0.id offset $1 rows fetch first $2 rows only;

--@ parameter 16 "TRUE"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.is_default=$1 order by a1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.is_default in ($1,$2);

--@ parameter 16 "TRUE"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.is_default is null or a1_0.is_default<>$1 order by a1_0.id desc;

select distinct a1_0.is_default from address a1_0;

select a1_0.is_default,count(*) from address a1_0 group by a1_0.is_default having count(*)>1;

select count(distinct a1_0.is_default) from address a1_0;

--@ parameter 16 "TRUE"
select a1_0.id,coalesce(a1_0.is_default,$1) from address a1_0 order by a1_0.id;

select a1_0.id,case when a1_0.is_default is null then 0 else 1 end from address a1_0 order by a1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
--@ binary 23 x'00000005'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.is_default=$1 or a1_0.is_default=$2 or a1_0.is_default is null order by a1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.city=$1 order by a1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.city in ($1,$2);

--@ parameter 1043 "Ann"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.city is null or a1_0.city<>$1 order by a1_0.id desc;

select distinct a1_0.city from address a1_0;

select a1_0.city,count(*) from address a1_0 group by a1_0.city having count(*)>1;

select count(distinct a1_0.city) from address a1_0;

--@ parameter 1043 "Ann"
select a1_0.id,coalesce(a1_0.city,$1) from address a1_0 order by a1_0.id;

select a1_0.id,case when a1_0.city is null then 0 else 1 end from address a1_0 order by a1_0.id;

--@ parameter 1043 "%n%"
select a1_0.id from address a1_0 where a1_0.city like $1 escape '';

--@ parameter 1043 "A%"
select a1_0.id from address a1_0 where lower(a1_0.city) like lower($1) escape '';

--@ parameter 1043 "a%"
select a1_0.id from address a1_0 where a1_0.city ilike $1 escape '';

select a1_0.id,upper(a1_0.city),character_length(a1_0.city),trim(BOTH from a1_0.city) from address a1_0 order by a1_0.id;

select a1_0.id,(a1_0.city||'-'||a1_0.city) from address a1_0 order by a1_0.id;

select a1_0.id,substr(a1_0.city,1,2) from address a1_0 order by a1_0.id;

select a1_0.id,position('n' in a1_0.city) from address a1_0 order by a1_0.id;

select a1_0.id from address a1_0 order by a1_0.city,a1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.city=$1 or a1_0.city=$2 or a1_0.city is null order by a1_0.id fetch first $3 rows only;

select a1_0.id,a1_0.is_default,a1_0.city,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,a1_0.street,a1_0.zip from address a1_0 join customer c1_0 on c1_0.id=a1_0.customer_id order by a1_0.id;

select a1_0.id,a1_0.is_default,a1_0.city,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,a1_0.street,a1_0.zip from address a1_0 left join customer c1_0 on c1_0.id=a1_0.customer_id order by a1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select a1_0.id,c1_0.id from address a1_0 left join customer c1_0 on c1_0.id=a1_0.customer_id order by a1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select a1_0.id from address a1_0 where a1_0.customer_id=$1;

select a1_0.id from address a1_0 where a1_0.customer_id is null;

select a1_0.customer_id,count(a1_0.id) from address a1_0 group by a1_0.customer_id;

select a1_0.id,row_number() over(partition by a1_0.customer_id order by a1_0.id) from address a1_0;

--@ binary 23 x'00000001'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id=$1 order by a1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id in ($1,$2);

--@ binary 23 x'00000001'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id is null or a1_0.id<>$1 order by a1_0.id desc;

select distinct a1_0.id from address a1_0;

select a1_0.id,count(*) from address a1_0 group by a1_0.id having count(*)>1;

select count(distinct a1_0.id) from address a1_0;

--@ binary 23 x'00000001'
select a1_0.id,coalesce(a1_0.id,$1) from address a1_0 order by a1_0.id;

select a1_0.id,case when a1_0.id is null then 0 else 1 end from address a1_0 order by a1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id between $1 and $2 order by a1_0.id,a1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select a1_0.id from address a1_0 where a1_0.id>=$1 and a1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select a1_0.id from address a1_0 order by a1_0.id desc nulls last,a1_0.id offset $1 rows fetch first $2 rows only;

select min(a1_0.id),max(a1_0.id) from address a1_0;

select a1_0.id from address a1_0 where a1_0.id=(select max(a2_0.id) from address a2_0);

select a1_0.id,rank() over(order by a1_0.id) from address a1_0;

select sum(a1_0.id),avg(a1_0.id) from address a1_0;

select a1_0.id,(a1_0.id+1),(a1_0.id*2),abs(a1_0.id) from address a1_0 order by a1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.id=$1 or a1_0.id=$2 or a1_0.id is null order by a1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.street=$1 order by a1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.street in ($1,$2);

--@ parameter 1043 "Ann"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.street is null or a1_0.street<>$1 order by a1_0.id desc;

select distinct a1_0.street from address a1_0;

select a1_0.street,count(*) from address a1_0 group by a1_0.street having count(*)>1;

select count(distinct a1_0.street) from address a1_0;

--@ parameter 1043 "Ann"
select a1_0.id,coalesce(a1_0.street,$1) from address a1_0 order by a1_0.id;

select a1_0.id,case when a1_0.street is null then 0 else 1 end from address a1_0 order by a1_0.id;

--@ parameter 1043 "%n%"
select a1_0.id from address a1_0 where a1_0.street like $1 escape '';

--@ parameter 1043 "A%"
select a1_0.id from address a1_0 where lower(a1_0.street) like lower($1) escape '';

--@ parameter 1043 "a%"
select a1_0.id from address a1_0 where a1_0.street ilike $1 escape '';

select a1_0.id,upper(a1_0.street),character_length(a1_0.street),trim(BOTH from a1_0.street) from address a1_0 order by a1_0.id;

select a1_0.id,(a1_0.street||'-'||a1_0.street) from address a1_0 order by a1_0.id;

select a1_0.id,substr(a1_0.street,1,2) from address a1_0 order by a1_0.id;

select a1_0.id,position('n' in a1_0.street) from address a1_0 order by a1_0.id;

select a1_0.id from address a1_0 order by a1_0.street,a1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.street=$1 or a1_0.street=$2 or a1_0.street is null order by a1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.zip=$1 order by a1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.zip in ($1,$2);

--@ parameter 1043 "Ann"
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.zip is null or a1_0.zip<>$1 order by a1_0.id desc;

select distinct a1_0.zip from address a1_0;

select a1_0.zip,count(*) from address a1_0 group by a1_0.zip having count(*)>1;

select count(distinct a1_0.zip) from address a1_0;

--@ parameter 1043 "Ann"
select a1_0.id,coalesce(a1_0.zip,$1) from address a1_0 order by a1_0.id;

select a1_0.id,case when a1_0.zip is null then 0 else 1 end from address a1_0 order by a1_0.id;

--@ parameter 1043 "%n%"
select a1_0.id from address a1_0 where a1_0.zip like $1 escape '';

--@ parameter 1043 "A%"
select a1_0.id from address a1_0 where lower(a1_0.zip) like lower($1) escape '';

--@ parameter 1043 "a%"
select a1_0.id from address a1_0 where a1_0.zip ilike $1 escape '';

select a1_0.id,upper(a1_0.zip),character_length(a1_0.zip),trim(BOTH from a1_0.zip) from address a1_0 order by a1_0.id;

select a1_0.id,(a1_0.zip||'-'||a1_0.zip) from address a1_0 order by a1_0.id;

select a1_0.id,substr(a1_0.zip,1,2) from address a1_0 order by a1_0.id;

select a1_0.id,position('n' in a1_0.zip) from address a1_0 order by a1_0.id;

select a1_0.id from address a1_0 order by a1_0.zip,a1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip from address a1_0 where a1_0.zip=$1 or a1_0.zip=$2 or a1_0.zip is null order by a1_0.id fetch first $3 rows only;

--@ binary 23 x'00000001'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id=$1;

--@ binary 1007 x'000000010000000000000017000000020000000100000004000000010000000400000003'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id = any ($1);

select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0;

select count(*) from category c1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 order by c1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id=$1 order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id in ($1,$2);

--@ binary 23 x'00000001'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id is null or c1_0.id<>$1 order by c1_0.id desc;

select distinct c1_0.id from category c1_0;

select c1_0.id,count(*) from category c1_0 group by c1_0.id having count(*)>1;

select count(distinct c1_0.id) from category c1_0;

--@ binary 23 x'00000001'
select c1_0.id,coalesce(c1_0.id,$1) from category c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.id is null then 0 else 1 end from category c1_0 order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id between $1 and $2 order by c1_0.id,c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select c1_0.id from category c1_0 where c1_0.id>=$1 and c1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from category c1_0 order by c1_0.id desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.id),max(c1_0.id) from category c1_0;

select c1_0.id from category c1_0 where c1_0.id=(select max(c2_0.id) from category c2_0);

select c1_0.id,rank() over(order by c1_0.id) from category c1_0;

select sum(c1_0.id),avg(c1_0.id) from category c1_0;

select c1_0.id,(c1_0.id+1),(c1_0.id*2),abs(c1_0.id) from category c1_0 order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.id=$1 or c1_0.id=$2 or c1_0.id is null order by c1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.name=$1 order by c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.name in ($1,$2);

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.name is null or c1_0.name<>$1 order by c1_0.id desc;

select distinct c1_0.name from category c1_0;

select c1_0.name,count(*) from category c1_0 group by c1_0.name having count(*)>1;

select count(distinct c1_0.name) from category c1_0;

--@ parameter 1043 "Ann"
select c1_0.id,coalesce(c1_0.name,$1) from category c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.name is null then 0 else 1 end from category c1_0 order by c1_0.id;

--@ parameter 1043 "%n%"
select c1_0.id from category c1_0 where c1_0.name like $1 escape '';

--@ parameter 1043 "A%"
select c1_0.id from category c1_0 where lower(c1_0.name) like lower($1) escape '';

--@ parameter 1043 "a%"
select c1_0.id from category c1_0 where c1_0.name ilike $1 escape '';

select c1_0.id,upper(c1_0.name),character_length(c1_0.name),trim(BOTH from c1_0.name) from category c1_0 order by c1_0.id;

select c1_0.id,(c1_0.name||'-'||c1_0.name) from category c1_0 order by c1_0.id;

select c1_0.id,substr(c1_0.name,1,2) from category c1_0 order by c1_0.id;

select c1_0.id,position('n' in c1_0.name) from category c1_0 order by c1_0.id;

select c1_0.id from category c1_0 order by c1_0.name,c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.name=$1 or c1_0.name=$2 or c1_0.name is null order by c1_0.id fetch first $3 rows only;

select c1_0.id,c1_0.name,p1_0.id,p1_0.name,p1_0.parent_id,p1_0.position,c1_0.position from category c1_0 join category p1_0 on p1_0.id=c1_0.parent_id order by c1_0.id;

select c1_0.id,c1_0.name,p1_0.id,p1_0.name,p1_0.parent_id,p1_0.position,c1_0.position from category c1_0 left join category p1_0 on p1_0.id=c1_0.parent_id order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id,p1_0.id from category c1_0 left join category p1_0 on p1_0.id=c1_0.parent_id order by c1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select c1_0.id from category c1_0 where c1_0.parent_id=$1;

select c1_0.id from category c1_0 where c1_0.parent_id is null;

select c1_0.parent_id,count(c1_0.id) from category c1_0 group by c1_0.parent_id;

select c1_0.id,row_number() over(partition by c1_0.parent_id order by c1_0.id) from category c1_0;

--@ binary 21 x'0001'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.position=$1 order by c1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.position in ($1,$2);

--@ binary 21 x'0001'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.position is null or c1_0.position<>$1 order by c1_0.id desc;

select distinct c1_0.position from category c1_0;

select c1_0.position,count(*) from category c1_0 group by c1_0.position having count(*)>1;

select count(distinct c1_0.position) from category c1_0;

--@ binary 21 x'0001'
select c1_0.id,coalesce(c1_0.position,$1) from category c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.position is null then 0 else 1 end from category c1_0 order by c1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.position between $1 and $2 order by c1_0.position,c1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select c1_0.id from category c1_0 where c1_0.position>=$1 and c1_0.position<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from category c1_0 order by c1_0.position desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.position),max(c1_0.position) from category c1_0;

select c1_0.id from category c1_0 where c1_0.position=(select max(c2_0.position) from category c2_0);

select c1_0.id,rank() over(order by c1_0.position) from category c1_0;

select sum(c1_0.position),avg(c1_0.position) from category c1_0;

select c1_0.id,(c1_0.position+1),(c1_0.position*2),abs(c1_0.position) from category c1_0 order by c1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
--@ binary 23 x'00000005'
select c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position from category c1_0 where c1_0.position=$1 or c1_0.position=$2 or c1_0.position is null order by c1_0.id fetch first $3 rows only;

select distinct c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.category_id,p1_0.id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from category c1_0 left join product p1_0 on c1_0.id=p1_0.category_id order by c1_0.id;

select c1_0.id,count(p1_0.id) from category c1_0 left join product p1_0 on c1_0.id=p1_0.category_id group by c1_0.id order by c1_0.id;

select c1_0.id,(select count(*) from product p1_0 where c1_0.id=p1_0.category_id) from category c1_0 order by c1_0.id;

select c1_0.id from category c1_0 where not exists(select 1 from product p1_0 where c1_0.id=p1_0.category_id);

select c1_0.id from category c1_0 where exists(select 1 from product p1_0 where c1_0.id=p1_0.category_id);

select c1_0.id from category c1_0 join product p1_0 on c1_0.id=p1_0.category_id where p1_0.id=(select max(p2_0.id) from product p2_0 where c1_0.id=p2_0.category_id);

--@ binary 23 x'00000001'
select p1_0.category_id,p1_0.id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.category_id=$1;

--@ binary 23 x'00000001'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id=$1;

--@ binary 1007 x'000000010000000000000017000000020000000100000004000000010000000400000003'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id = any ($1);

select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0;

select count(*) from customer c1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 order by c1_0.id offset $1 rows fetch first $2 rows only;

--@ parameter 16 "TRUE"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.active=$1 order by c1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.active in ($1,$2);

--@ parameter 16 "TRUE"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.active is null or c1_0.active<>$1 order by c1_0.id desc;

select distinct c1_0.active from customer c1_0;

select c1_0.active,count(*) from customer c1_0 group by c1_0.active having count(*)>1;

select count(distinct c1_0.active) from customer c1_0;

--@ parameter 16 "TRUE"
select c1_0.id,coalesce(c1_0.active,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.active is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.active=$1 or c1_0.active=$2 or c1_0.active is null order by c1_0.id fetch first $3 rows only;

select distinct c1_0.id,c1_0.active,a1_0.customer_id,a1_0.id,a1_0.is_default,a1_0.city,a1_0.street,a1_0.zip,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 left join address a1_0 on c1_0.id=a1_0.customer_id order by c1_0.id;

select c1_0.id,count(a1_0.id) from customer c1_0 left join address a1_0 on c1_0.id=a1_0.customer_id group by c1_0.id order by c1_0.id;

select c1_0.id,(select count(*) from address a1_0 where c1_0.id=a1_0.customer_id) from customer c1_0 order by c1_0.id;

select c1_0.id from customer c1_0 where not exists(select 1 from address a1_0 where c1_0.id=a1_0.customer_id);

select c1_0.id from customer c1_0 where exists(select 1 from address a1_0 where c1_0.id=a1_0.customer_id);

select c1_0.id from customer c1_0 join address a1_0 on c1_0.id=a1_0.customer_id where a1_0.id=(select max(a2_0.id) from address a2_0 where c1_0.id=a2_0.customer_id);

--@ binary 23 x'00000001'
select a1_0.customer_id,a1_0.id,a1_0.is_default,a1_0.city,a1_0.street,a1_0.zip from address a1_0 where a1_0.customer_id=$1;

--@ parameter 0 "2016-06-06 +00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.born=$1 order by c1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.born in ($1,$2);

--@ parameter 0 "2016-06-06 +00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.born is null or c1_0.born<>$1 order by c1_0.id desc;

select distinct c1_0.born from customer c1_0;

select c1_0.born,count(*) from customer c1_0 group by c1_0.born having count(*)>1;

select count(distinct c1_0.born) from customer c1_0;

--@ parameter 0 "2016-06-06 +00"
select c1_0.id,coalesce(c1_0.born,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.born is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.born between $1 and $2 order by c1_0.born,c1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select c1_0.id from customer c1_0 where c1_0.born>=$1 and c1_0.born<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from customer c1_0 order by c1_0.born desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.born),max(c1_0.born) from customer c1_0;

select c1_0.id from customer c1_0 where c1_0.born=(select max(c2_0.born) from customer c2_0);

select c1_0.id,rank() over(order by c1_0.born) from customer c1_0;

select extract(year from c1_0.born),count(*) from customer c1_0 group by extract(year from c1_0.born);

select c1_0.id from customer c1_0 where extract(month from c1_0.born)=3;

select c1_0.id,extract(day from c1_0.born) from customer c1_0 order by c1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.born=$1 or c1_0.born=$2 or c1_0.born is null order by c1_0.id fetch first $3 rows only;

--@ parameter 0 "2024-01-02 10:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.created_at=$1 order by c1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.created_at in ($1,$2);

--@ parameter 0 "2024-01-02 10:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.created_at is null or c1_0.created_at<>$1 order by c1_0.id desc;

select distinct c1_0.created_at from customer c1_0;

select c1_0.created_at,count(*) from customer c1_0 group by c1_0.created_at having count(*)>1;

select count(distinct c1_0.created_at) from customer c1_0;

--@ parameter 0 "2024-01-02 10:00:00+00"
select c1_0.id,coalesce(c1_0.created_at,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.created_at is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.created_at between $1 and $2 order by c1_0.created_at,c1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select c1_0.id from customer c1_0 where c1_0.created_at>=$1 and c1_0.created_at<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from customer c1_0 order by c1_0.created_at desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.created_at),max(c1_0.created_at) from customer c1_0;

select c1_0.id from customer c1_0 where c1_0.created_at=(select max(c2_0.created_at) from customer c2_0);

select c1_0.id,rank() over(order by c1_0.created_at) from customer c1_0;

select extract(year from c1_0.created_at),count(*) from customer c1_0 group by extract(year from c1_0.created_at);

select c1_0.id from customer c1_0 where extract(month from c1_0.created_at)=3;

select c1_0.id,extract(day from c1_0.created_at) from customer c1_0 order by c1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.created_at=$1 or c1_0.created_at=$2 or c1_0.created_at is null order by c1_0.id fetch first $3 rows only;

--@ binary 1700 x'0002000000000002000926ac'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.credit=$1 order by c1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.credit in ($1,$2);

--@ binary 1700 x'0002000000000002000926ac'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.credit is null or c1_0.credit<>$1 order by c1_0.id desc;

select distinct c1_0.credit from customer c1_0;

select c1_0.credit,count(*) from customer c1_0 group by c1_0.credit having count(*)>1;

select count(distinct c1_0.credit) from customer c1_0;

--@ binary 1700 x'0002000000000002000926ac'
select c1_0.id,coalesce(c1_0.credit,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.credit is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.credit between $1 and $2 order by c1_0.credit,c1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select c1_0.id from customer c1_0 where c1_0.credit>=$1 and c1_0.credit<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from customer c1_0 order by c1_0.credit desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.credit),max(c1_0.credit) from customer c1_0;

select c1_0.id from customer c1_0 where c1_0.credit=(select max(c2_0.credit) from customer c2_0);

select c1_0.id,rank() over(order by c1_0.credit) from customer c1_0;

select sum(c1_0.credit),avg(c1_0.credit) from customer c1_0;

select c1_0.id,(c1_0.credit+1),(c1_0.credit*2),abs(c1_0.credit) from customer c1_0 order by c1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.credit=$1 or c1_0.credit=$2 or c1_0.credit is null order by c1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.email=$1 order by c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.email in ($1,$2);

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.email is null or c1_0.email<>$1 order by c1_0.id desc;

select distinct c1_0.email from customer c1_0;

select c1_0.email,count(*) from customer c1_0 group by c1_0.email having count(*)>1;

select count(distinct c1_0.email) from customer c1_0;

--@ parameter 1043 "Ann"
select c1_0.id,coalesce(c1_0.email,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.email is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 1043 "%n%"
select c1_0.id from customer c1_0 where c1_0.email like $1 escape '';

--@ parameter 1043 "A%"
select c1_0.id from customer c1_0 where lower(c1_0.email) like lower($1) escape '';

--@ parameter 1043 "a%"
select c1_0.id from customer c1_0 where c1_0.email ilike $1 escape '';

select c1_0.id,upper(c1_0.email),character_length(c1_0.email),trim(BOTH from c1_0.email) from customer c1_0 order by c1_0.id;

select c1_0.id,(c1_0.email||'-'||c1_0.email) from customer c1_0 order by c1_0.id;

select c1_0.id,substr(c1_0.email,1,2) from customer c1_0 order by c1_0.id;

select c1_0.id,position('n' in c1_0.email) from customer c1_0 order by c1_0.id;

select c1_0.id from customer c1_0 order by c1_0.email,c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.email=$1 or c1_0.email=$2 or c1_0.email is null order by c1_0.id fetch first $3 rows only;

--@ binary 23 x'00000001'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id=$1 order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id in ($1,$2);

--@ binary 23 x'00000001'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id is null or c1_0.id<>$1 order by c1_0.id desc;

select distinct c1_0.id from customer c1_0;

select c1_0.id,count(*) from customer c1_0 group by c1_0.id having count(*)>1;

select count(distinct c1_0.id) from customer c1_0;

--@ binary 23 x'00000001'
select c1_0.id,coalesce(c1_0.id,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.id is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id between $1 and $2 order by c1_0.id,c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select c1_0.id from customer c1_0 where c1_0.id>=$1 and c1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from customer c1_0 order by c1_0.id desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.id),max(c1_0.id) from customer c1_0;

select c1_0.id from customer c1_0 where c1_0.id=(select max(c2_0.id) from customer c2_0);

select c1_0.id,rank() over(order by c1_0.id) from customer c1_0;

select sum(c1_0.id),avg(c1_0.id) from customer c1_0;

select c1_0.id,(c1_0.id+1),(c1_0.id*2),abs(c1_0.id) from customer c1_0 order by c1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.id=$1 or c1_0.id=$2 or c1_0.id is null order by c1_0.id fetch first $3 rows only;

--@ parameter 0 "2024-03-11 10:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.last_login=$1 order by c1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.last_login in ($1,$2);

--@ parameter 0 "2024-03-11 10:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.last_login is null or c1_0.last_login<>$1 order by c1_0.id desc;

select distinct c1_0.last_login from customer c1_0;

select c1_0.last_login,count(*) from customer c1_0 group by c1_0.last_login having count(*)>1;

select count(distinct c1_0.last_login) from customer c1_0;

--@ parameter 0 "2024-03-11 10:00:00+00"
select c1_0.id,coalesce(c1_0.last_login,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.last_login is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.last_login between $1 and $2 order by c1_0.last_login,c1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select c1_0.id from customer c1_0 where c1_0.last_login>=$1 and c1_0.last_login<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id from customer c1_0 order by c1_0.last_login desc nulls last,c1_0.id offset $1 rows fetch first $2 rows only;

select min(c1_0.last_login),max(c1_0.last_login) from customer c1_0;

select c1_0.id from customer c1_0 where c1_0.last_login=(select max(c2_0.last_login) from customer c2_0);

select c1_0.id,rank() over(order by c1_0.last_login) from customer c1_0;

select extract(year from c1_0.last_login),count(*) from customer c1_0 group by extract(year from c1_0.last_login);

select c1_0.id from customer c1_0 where extract(month from c1_0.last_login)=3;

select c1_0.id,extract(day from c1_0.last_login) from customer c1_0 order by c1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.last_login=$1 or c1_0.last_login=$2 or c1_0.last_login is null order by c1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.name=$1 order by c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.name in ($1,$2);

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.name is null or c1_0.name<>$1 order by c1_0.id desc;

select distinct c1_0.name from customer c1_0;

select c1_0.name,count(*) from customer c1_0 group by c1_0.name having count(*)>1;

select count(distinct c1_0.name) from customer c1_0;

--@ parameter 1043 "Ann"
select c1_0.id,coalesce(c1_0.name,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.name is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 1043 "%n%"
select c1_0.id from customer c1_0 where c1_0.name like $1 escape '';

--@ parameter 1043 "A%"
select c1_0.id from customer c1_0 where lower(c1_0.name) like lower($1) escape '';

--@ parameter 1043 "a%"
select c1_0.id from customer c1_0 where c1_0.name ilike $1 escape '';

select c1_0.id,upper(c1_0.name),character_length(c1_0.name),trim(BOTH from c1_0.name) from customer c1_0 order by c1_0.id;

select c1_0.id,(c1_0.name||'-'||c1_0.name) from customer c1_0 order by c1_0.id;

select c1_0.id,substr(c1_0.name,1,2) from customer c1_0 order by c1_0.id;

select c1_0.id,position('n' in c1_0.name) from customer c1_0 order by c1_0.id;

select c1_0.id from customer c1_0 order by c1_0.name,c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.name=$1 or c1_0.name=$2 or c1_0.name is null order by c1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.nickname=$1 order by c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.nickname in ($1,$2);

--@ parameter 1043 "Ann"
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.nickname is null or c1_0.nickname<>$1 order by c1_0.id desc;

select distinct c1_0.nickname from customer c1_0;

select c1_0.nickname,count(*) from customer c1_0 group by c1_0.nickname having count(*)>1;

select count(distinct c1_0.nickname) from customer c1_0;

--@ parameter 1043 "Ann"
select c1_0.id,coalesce(c1_0.nickname,$1) from customer c1_0 order by c1_0.id;

select c1_0.id,case when c1_0.nickname is null then 0 else 1 end from customer c1_0 order by c1_0.id;

--@ parameter 1043 "%n%"
select c1_0.id from customer c1_0 where c1_0.nickname like $1 escape '';

--@ parameter 1043 "A%"
select c1_0.id from customer c1_0 where lower(c1_0.nickname) like lower($1) escape '';

--@ parameter 1043 "a%"
select c1_0.id from customer c1_0 where c1_0.nickname ilike $1 escape '';

select c1_0.id,upper(c1_0.nickname),character_length(c1_0.nickname),trim(BOTH from c1_0.nickname) from customer c1_0 order by c1_0.id;

select c1_0.id,(c1_0.nickname||'-'||c1_0.nickname) from customer c1_0 order by c1_0.id;

select c1_0.id,substr(c1_0.nickname,1,2) from customer c1_0 order by c1_0.id;

select c1_0.id,position('n' in c1_0.nickname) from customer c1_0 order by c1_0.id;

select c1_0.id from customer c1_0 order by c1_0.nickname,c1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname from customer c1_0 where c1_0.nickname=$1 or c1_0.nickname=$2 or c1_0.nickname is null order by c1_0.id fetch first $3 rows only;

select distinct c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,o1_0.customer_id,o1_0.id,o1_0.address_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from customer c1_0 left join orders o1_0 on c1_0.id=o1_0.customer_id order by c1_0.id;

select c1_0.id,count(o1_0.id) from customer c1_0 left join orders o1_0 on c1_0.id=o1_0.customer_id group by c1_0.id order by c1_0.id;

select c1_0.id,(select count(*) from orders o1_0 where c1_0.id=o1_0.customer_id) from customer c1_0 order by c1_0.id;

select c1_0.id from customer c1_0 where not exists(select 1 from orders o1_0 where c1_0.id=o1_0.customer_id);

select c1_0.id from customer c1_0 where exists(select 1 from orders o1_0 where c1_0.id=o1_0.customer_id);

select c1_0.id from customer c1_0 join orders o1_0 on c1_0.id=o1_0.customer_id where o1_0.id=(select max(cast(o2_0.id as text))::uuid from orders o2_0 where c1_0.id=o2_0.customer_id);

--@ binary 23 x'00000001'
select o1_0.customer_id,o1_0.id,o1_0.address_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.customer_id=$1;

--@ binary 23 x'00000001'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id=$1;

--@ binary 1007 x'000000010000000000000017000000020000000100000004000000010000000400000003'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id = any ($1);

select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0;

select count(*) from employee e1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 order by e1_0.id offset $1 rows fetch first $2 rows only;

--@ parameter 0 "2016-06-06 +00"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.hired_on=$1 order by e1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.hired_on in ($1,$2);

--@ parameter 0 "2016-06-06 +00"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.hired_on is null or e1_0.hired_on<>$1 order by e1_0.id desc;

select distinct e1_0.hired_on from employee e1_0;

select e1_0.hired_on,count(*) from employee e1_0 group by e1_0.hired_on having count(*)>1;

select count(distinct e1_0.hired_on) from employee e1_0;

--@ parameter 0 "2016-06-06 +00"
select e1_0.id,coalesce(e1_0.hired_on,$1) from employee e1_0 order by e1_0.id;

select e1_0.id,case when e1_0.hired_on is null then 0 else 1 end from employee e1_0 order by e1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.hired_on between $1 and $2 order by e1_0.hired_on,e1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select e1_0.id from employee e1_0 where e1_0.hired_on>=$1 and e1_0.hired_on<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select e1_0.id from employee e1_0 order by e1_0.hired_on desc nulls last,e1_0.id offset $1 rows fetch first $2 rows only;

select min(e1_0.hired_on),max(e1_0.hired_on) from employee e1_0;

select e1_0.id from employee e1_0 where e1_0.hired_on=(select max(e2_0.hired_on) from employee e2_0);

select e1_0.id,rank() over(order by e1_0.hired_on) from employee e1_0;

select extract(year from e1_0.hired_on),count(*) from employee e1_0 group by extract(year from e1_0.hired_on);

select e1_0.id from employee e1_0 where extract(month from e1_0.hired_on)=3;

select e1_0.id,extract(day from e1_0.hired_on) from employee e1_0 order by e1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
--@ binary 23 x'00000005'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.hired_on=$1 or e1_0.hired_on=$2 or e1_0.hired_on is null order by e1_0.id fetch first $3 rows only;

--@ binary 23 x'00000001'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id=$1 order by e1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id in ($1,$2);

--@ binary 23 x'00000001'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id is null or e1_0.id<>$1 order by e1_0.id desc;

select distinct e1_0.id from employee e1_0;

select e1_0.id,count(*) from employee e1_0 group by e1_0.id having count(*)>1;

select count(distinct e1_0.id) from employee e1_0;

--@ binary 23 x'00000001'
select e1_0.id,coalesce(e1_0.id,$1) from employee e1_0 order by e1_0.id;

select e1_0.id,case when e1_0.id is null then 0 else 1 end from employee e1_0 order by e1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id between $1 and $2 order by e1_0.id,e1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select e1_0.id from employee e1_0 where e1_0.id>=$1 and e1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select e1_0.id from employee e1_0 order by e1_0.id desc nulls last,e1_0.id offset $1 rows fetch first $2 rows only;

select min(e1_0.id),max(e1_0.id) from employee e1_0;

select e1_0.id from employee e1_0 where e1_0.id=(select max(e2_0.id) from employee e2_0);

select e1_0.id,rank() over(order by e1_0.id) from employee e1_0;

select sum(e1_0.id),avg(e1_0.id) from employee e1_0;

select e1_0.id,(e1_0.id+1),(e1_0.id*2),abs(e1_0.id) from employee e1_0 order by e1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.id=$1 or e1_0.id=$2 or e1_0.id is null order by e1_0.id fetch first $3 rows only;

select e1_0.id,e1_0.hired_on,m1_0.id,m1_0.hired_on,m1_0.manager_id,m1_0.name,m1_0.salary,e1_0.name,e1_0.salary from employee e1_0 join employee m1_0 on m1_0.id=e1_0.manager_id order by e1_0.id;

select e1_0.id,e1_0.hired_on,m1_0.id,m1_0.hired_on,m1_0.manager_id,m1_0.name,m1_0.salary,e1_0.name,e1_0.salary from employee e1_0 left join employee m1_0 on m1_0.id=e1_0.manager_id order by e1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select e1_0.id,m1_0.id from employee e1_0 left join employee m1_0 on m1_0.id=e1_0.manager_id order by e1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select e1_0.id from employee e1_0 where e1_0.manager_id=$1;

select e1_0.id from employee e1_0 where e1_0.manager_id is null;

select e1_0.manager_id,count(e1_0.id) from employee e1_0 group by e1_0.manager_id;

select e1_0.id,row_number() over(partition by e1_0.manager_id order by e1_0.id) from employee e1_0;

--@ parameter 1043 "Ann"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.name=$1 order by e1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.name in ($1,$2);

--@ parameter 1043 "Ann"
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.name is null or e1_0.name<>$1 order by e1_0.id desc;

select distinct e1_0.name from employee e1_0;

select e1_0.name,count(*) from employee e1_0 group by e1_0.name having count(*)>1;

select count(distinct e1_0.name) from employee e1_0;

--@ parameter 1043 "Ann"
select e1_0.id,coalesce(e1_0.name,$1) from employee e1_0 order by e1_0.id;

select e1_0.id,case when e1_0.name is null then 0 else 1 end from employee e1_0 order by e1_0.id;

--@ parameter 1043 "%n%"
select e1_0.id from employee e1_0 where e1_0.name like $1 escape '';

--@ parameter 1043 "A%"
select e1_0.id from employee e1_0 where lower(e1_0.name) like lower($1) escape '';

--@ parameter 1043 "a%"
select e1_0.id from employee e1_0 where e1_0.name ilike $1 escape '';

select e1_0.id,upper(e1_0.name),character_length(e1_0.name),trim(BOTH from e1_0.name) from employee e1_0 order by e1_0.id;

select e1_0.id,(e1_0.name||'-'||e1_0.name) from employee e1_0 order by e1_0.id;

select e1_0.id,substr(e1_0.name,1,2) from employee e1_0 order by e1_0.id;

select e1_0.id,position('n' in e1_0.name) from employee e1_0 order by e1_0.id;

select e1_0.id from employee e1_0 order by e1_0.name,e1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.name=$1 or e1_0.name=$2 or e1_0.name is null order by e1_0.id fetch first $3 rows only;

--@ binary 1700 x'0002000000000002000926ac'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.salary=$1 order by e1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.salary in ($1,$2);

--@ binary 1700 x'0002000000000002000926ac'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.salary is null or e1_0.salary<>$1 order by e1_0.id desc;

select distinct e1_0.salary from employee e1_0;

select e1_0.salary,count(*) from employee e1_0 group by e1_0.salary having count(*)>1;

select count(distinct e1_0.salary) from employee e1_0;

--@ binary 1700 x'0002000000000002000926ac'
select e1_0.id,coalesce(e1_0.salary,$1) from employee e1_0 order by e1_0.id;

select e1_0.id,case when e1_0.salary is null then 0 else 1 end from employee e1_0 order by e1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.salary between $1 and $2 order by e1_0.salary,e1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select e1_0.id from employee e1_0 where e1_0.salary>=$1 and e1_0.salary<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select e1_0.id from employee e1_0 order by e1_0.salary desc nulls last,e1_0.id offset $1 rows fetch first $2 rows only;

select min(e1_0.salary),max(e1_0.salary) from employee e1_0;

select e1_0.id from employee e1_0 where e1_0.salary=(select max(e2_0.salary) from employee e2_0);

select e1_0.id,rank() over(order by e1_0.salary) from employee e1_0;

select sum(e1_0.salary),avg(e1_0.salary) from employee e1_0;

select e1_0.id,(e1_0.salary+1),(e1_0.salary*2),abs(e1_0.salary) from employee e1_0 order by e1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
--@ binary 23 x'00000005'
select e1_0.id,e1_0.hired_on,e1_0.manager_id,e1_0.name,e1_0.salary from employee e1_0 where e1_0.salary=$1 or e1_0.salary=$2 or e1_0.salary is null order by e1_0.id fetch first $3 rows only;

--@ binary 20 x'0000000000000001'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,oi1_0.quantity from order_item oi1_0 left join product p1_0 on p1_0.id=oi1_0.product_id left join category c1_0 on c1_0.id=p1_0.category_id where oi1_0.id=$1;

--@ binary 1016 x'0000000100000000000000140000000200000001000000080000000000000001000000080000000000000003'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,oi1_0.quantity from order_item oi1_0 left join product p1_0 on p1_0.id=oi1_0.product_id left join category c1_0 on c1_0.id=p1_0.category_id where oi1_0.id = any ($1);

select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0;

--@ binary 20 x'0000000000000001'
select p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 left join category c1_0 on c1_0.id=p1_0.category_id where p1_0.id=$1;

select count(*) from order_item oi1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 order by oi1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 1700 x'0002000000000002000926ac'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.discount=$1 order by oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.discount in ($1,$2);

--@ binary 1700 x'0002000000000002000926ac'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.discount is null or oi1_0.discount<>$1 order by oi1_0.id desc;

select distinct oi1_0.discount from order_item oi1_0;

select oi1_0.discount,count(*) from order_item oi1_0 group by oi1_0.discount having count(*)>1;

select count(distinct oi1_0.discount) from order_item oi1_0;

--@ binary 1700 x'0002000000000002000926ac'
select oi1_0.id,coalesce(oi1_0.discount,$1) from order_item oi1_0 order by oi1_0.id;

select oi1_0.id,case when oi1_0.discount is null then 0 else 1 end from order_item oi1_0 order by oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.discount between $1 and $2 order by oi1_0.discount,oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select oi1_0.id from order_item oi1_0 where oi1_0.discount>=$1 and oi1_0.discount<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id from order_item oi1_0 order by oi1_0.discount desc nulls last,oi1_0.id offset $1 rows fetch first $2 rows only;

select min(oi1_0.discount),max(oi1_0.discount) from order_item oi1_0;

select oi1_0.id from order_item oi1_0 where oi1_0.discount=(select max(oi2_0.discount) from order_item oi2_0);

select oi1_0.id,rank() over(order by oi1_0.discount) from order_item oi1_0;

select sum(oi1_0.discount),avg(oi1_0.discount) from order_item oi1_0;

select oi1_0.id,(oi1_0.discount+1),(oi1_0.discount*2),abs(oi1_0.discount) from order_item oi1_0 order by oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
--@ binary 23 x'00000005'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.discount=$1 or oi1_0.discount=$2 or oi1_0.discount is null order by oi1_0.id fetch first $3 rows only;

--@ binary 20 x'0000000000000001'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.id=$1 order by oi1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.id in ($1,$2);

--@ binary 20 x'0000000000000001'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.id is null or oi1_0.id<>$1 order by oi1_0.id desc;

select distinct oi1_0.id from order_item oi1_0;

select oi1_0.id,count(*) from order_item oi1_0 group by oi1_0.id having count(*)>1;

select count(distinct oi1_0.id) from order_item oi1_0;

--@ binary 20 x'0000000000000001'
select oi1_0.id,coalesce(oi1_0.id,$1) from order_item oi1_0 order by oi1_0.id;

select oi1_0.id,case when oi1_0.id is null then 0 else 1 end from order_item oi1_0 order by oi1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.id between $1 and $2 order by oi1_0.id,oi1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select oi1_0.id from order_item oi1_0 where oi1_0.id>=$1 and oi1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id from order_item oi1_0 order by oi1_0.id desc nulls last,oi1_0.id offset $1 rows fetch first $2 rows only;

select min(oi1_0.id),max(oi1_0.id) from order_item oi1_0;

select oi1_0.id from order_item oi1_0 where oi1_0.id=(select max(oi2_0.id) from order_item oi2_0);

select oi1_0.id,rank() over(order by oi1_0.id) from order_item oi1_0;

select sum(oi1_0.id),avg(oi1_0.id) from order_item oi1_0;

select oi1_0.id,(oi1_0.id+1),(oi1_0.id*2),abs(oi1_0.id) from order_item oi1_0 order by oi1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
--@ binary 23 x'00000005'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.id=$1 or oi1_0.id=$2 or oi1_0.id is null order by oi1_0.id fetch first $3 rows only;

select oi1_0.id,oi1_0.discount,o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 join orders o1_0 on o1_0.id=oi1_0.order_id order by oi1_0.id;

select oi1_0.id,oi1_0.discount,o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 left join orders o1_0 on o1_0.id=oi1_0.order_id order by oi1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id,o1_0.id from order_item oi1_0 left join orders o1_0 on o1_0.id=oi1_0.order_id order by oi1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select oi1_0.id from order_item oi1_0 where oi1_0.order_id=$1;

select oi1_0.id from order_item oi1_0 where oi1_0.order_id is null;

select oi1_0.order_id,count(oi1_0.id) from order_item oi1_0 group by oi1_0.order_id;

select oi1_0.id,row_number() over(partition by oi1_0.order_id order by oi1_0.id) from order_item oi1_0;

--@ binary 1700 x'0002000000000002000926ac'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.price=$1 order by oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.price in ($1,$2);

--@ binary 1700 x'0002000000000002000926ac'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.price is null or oi1_0.price<>$1 order by oi1_0.id desc;

select distinct oi1_0.price from order_item oi1_0;

select oi1_0.price,count(*) from order_item oi1_0 group by oi1_0.price having count(*)>1;

select count(distinct oi1_0.price) from order_item oi1_0;

--@ binary 1700 x'0002000000000002000926ac'
select oi1_0.id,coalesce(oi1_0.price,$1) from order_item oi1_0 order by oi1_0.id;

select oi1_0.id,case when oi1_0.price is null then 0 else 1 end from order_item oi1_0 order by oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.price between $1 and $2 order by oi1_0.price,oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select oi1_0.id from order_item oi1_0 where oi1_0.price>=$1 and oi1_0.price<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id from order_item oi1_0 order by oi1_0.price desc nulls last,oi1_0.id offset $1 rows fetch first $2 rows only;

select min(oi1_0.price),max(oi1_0.price) from order_item oi1_0;

select oi1_0.id from order_item oi1_0 where oi1_0.price=(select max(oi2_0.price) from order_item oi2_0);

select oi1_0.id,rank() over(order by oi1_0.price) from order_item oi1_0;

select sum(oi1_0.price),avg(oi1_0.price) from order_item oi1_0;

select oi1_0.id,(oi1_0.price+1),(oi1_0.price*2),abs(oi1_0.price) from order_item oi1_0 order by oi1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
--@ binary 23 x'00000005'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.price=$1 or oi1_0.price=$2 or oi1_0.price is null order by oi1_0.id fetch first $3 rows only;

select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,oi1_0.quantity from order_item oi1_0 join product p1_0 on p1_0.id=oi1_0.product_id order by oi1_0.id;

select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,oi1_0.quantity from order_item oi1_0 left join product p1_0 on p1_0.id=oi1_0.product_id order by oi1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id,p1_0.id from order_item oi1_0 left join product p1_0 on p1_0.id=oi1_0.product_id order by oi1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 20 x'0000000000000001'
select oi1_0.id from order_item oi1_0 where oi1_0.product_id=$1;

select oi1_0.id from order_item oi1_0 where oi1_0.product_id is null;

select oi1_0.product_id,count(oi1_0.id) from order_item oi1_0 group by oi1_0.product_id;

select oi1_0.id,row_number() over(partition by oi1_0.product_id order by oi1_0.id) from order_item oi1_0;

--@ binary 23 x'00000001'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.quantity=$1 order by oi1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.quantity in ($1,$2);

--@ binary 23 x'00000001'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.quantity is null or oi1_0.quantity<>$1 order by oi1_0.id desc;

select distinct oi1_0.quantity from order_item oi1_0;

select oi1_0.quantity,count(*) from order_item oi1_0 group by oi1_0.quantity having count(*)>1;

select count(distinct oi1_0.quantity) from order_item oi1_0;

--@ binary 23 x'00000001'
select oi1_0.id,coalesce(oi1_0.quantity,$1) from order_item oi1_0 order by oi1_0.id;

select oi1_0.id,case when oi1_0.quantity is null then 0 else 1 end from order_item oi1_0 order by oi1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.quantity between $1 and $2 order by oi1_0.quantity,oi1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select oi1_0.id from order_item oi1_0 where oi1_0.quantity>=$1 and oi1_0.quantity<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select oi1_0.id from order_item oi1_0 order by oi1_0.quantity desc nulls last,oi1_0.id offset $1 rows fetch first $2 rows only;

select min(oi1_0.quantity),max(oi1_0.quantity) from order_item oi1_0;

select oi1_0.id from order_item oi1_0 where oi1_0.quantity=(select max(oi2_0.quantity) from order_item oi2_0);

select oi1_0.id,rank() over(order by oi1_0.quantity) from order_item oi1_0;

select sum(oi1_0.quantity),avg(oi1_0.quantity) from order_item oi1_0;

select oi1_0.id,(oi1_0.quantity+1),(oi1_0.quantity*2),abs(oi1_0.quantity) from order_item oi1_0 order by oi1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select oi1_0.id,oi1_0.discount,oi1_0.order_id,oi1_0.price,oi1_0.product_id,oi1_0.quantity from order_item oi1_0 where oi1_0.quantity=$1 or oi1_0.quantity=$2 or oi1_0.quantity is null order by oi1_0.id fetch first $3 rows only;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.id=$1;

--@ parameter 2951 "{\"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11\",\"ffffffff-ffff-ffff-ffff-ffffffffffff\"}"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.id = any ($1);

select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0;

select count(*) from orders o1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 order by o1_0.id offset $1 rows fetch first $2 rows only;

select o1_0.id,a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 join address a1_0 on a1_0.id=o1_0.address_id order by o1_0.id;

select o1_0.id,a1_0.id,a1_0.is_default,a1_0.city,a1_0.customer_id,a1_0.street,a1_0.zip,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 left join address a1_0 on a1_0.id=o1_0.address_id order by o1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id,a1_0.id from orders o1_0 left join address a1_0 on a1_0.id=o1_0.address_id order by o1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select o1_0.id from orders o1_0 where o1_0.address_id=$1;

select o1_0.id from orders o1_0 where o1_0.address_id is null;

select o1_0.address_id,count(o1_0.id) from orders o1_0 group by o1_0.address_id;

select o1_0.id,row_number() over(partition by o1_0.address_id order by o1_0.id) from orders o1_0;

select o1_0.id,o1_0.address_id,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 join customer c1_0 on c1_0.id=o1_0.customer_id order by o1_0.id;

select o1_0.id,o1_0.address_id,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 left join customer c1_0 on c1_0.id=o1_0.customer_id order by o1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id,c1_0.id from orders o1_0 left join customer c1_0 on c1_0.id=o1_0.customer_id order by o1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select o1_0.id from orders o1_0 where o1_0.customer_id=$1;

select o1_0.id from orders o1_0 where o1_0.customer_id is null;

select o1_0.customer_id,count(o1_0.id) from orders o1_0 group by o1_0.customer_id;

select o1_0.id,row_number() over(partition by o1_0.customer_id order by o1_0.id) from orders o1_0;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.id=$1 order by o1_0.id;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 2950 x'ffffffffffffffffffffffffffffffff'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.id in ($1,$2);

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.id is null or o1_0.id<>$1 order by o1_0.id desc;

select distinct o1_0.id from orders o1_0;

select o1_0.id,count(*) from orders o1_0 group by o1_0.id having count(*)>1;

select count(distinct o1_0.id) from orders o1_0;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select o1_0.id,coalesce(o1_0.id,$1) from orders o1_0 order by o1_0.id;

select o1_0.id,case when o1_0.id is null then 0 else 1 end from orders o1_0 order by o1_0.id;

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
--@ binary 2950 x'ffffffffffffffffffffffffffffffff'
--@ binary 23 x'00000005'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.id=$1 or o1_0.id=$2 or o1_0.id is null order by o1_0.id fetch first $3 rows only;

select distinct o1_0.id,o1_0.address_id,o1_0.customer_id,i1_0.order_id,i1_0.id,i1_0.discount,i1_0.price,i1_0.product_id,i1_0.quantity,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 left join order_item i1_0 on o1_0.id=i1_0.order_id order by o1_0.id;

select o1_0.id,count(i1_0.id) from orders o1_0 left join order_item i1_0 on o1_0.id=i1_0.order_id group by o1_0.id order by o1_0.id;

select o1_0.id,(select count(*) from order_item i1_0 where o1_0.id=i1_0.order_id) from orders o1_0 order by o1_0.id;

select o1_0.id from orders o1_0 where not exists(select 1 from order_item i1_0 where o1_0.id=i1_0.order_id);

select o1_0.id from orders o1_0 where exists(select 1 from order_item i1_0 where o1_0.id=i1_0.order_id);

select o1_0.id from orders o1_0 join order_item i1_0 on o1_0.id=i1_0.order_id where i1_0.id=(select max(i2_0.id) from order_item i2_0 where o1_0.id=i2_0.order_id);

--@ binary 2950 x'a0eebc999c0b4ef8bb6d6bb9bd380a11'
select i1_0.order_id,i1_0.id,i1_0.discount,i1_0.price,p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,i1_0.quantity from order_item i1_0 left join product p1_0 on p1_0.id=i1_0.product_id left join category c1_0 on c1_0.id=p1_0.category_id where i1_0.order_id=$1;

--@ parameter 1043 "Ann"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.note=$1 order by o1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.note in ($1,$2);

--@ parameter 1043 "Ann"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.note is null or o1_0.note<>$1 order by o1_0.id desc;

select distinct o1_0.note from orders o1_0;

select o1_0.note,count(*) from orders o1_0 group by o1_0.note having count(*)>1;

select count(distinct o1_0.note) from orders o1_0;

--@ parameter 1043 "Ann"
select o1_0.id,coalesce(o1_0.note,$1) from orders o1_0 order by o1_0.id;

select o1_0.id,case when o1_0.note is null then 0 else 1 end from orders o1_0 order by o1_0.id;

--@ parameter 1043 "%n%"
select o1_0.id from orders o1_0 where o1_0.note like $1 escape '';

--@ parameter 1043 "A%"
select o1_0.id from orders o1_0 where lower(o1_0.note) like lower($1) escape '';

--@ parameter 1043 "a%"
select o1_0.id from orders o1_0 where o1_0.note ilike $1 escape '';

select o1_0.id,upper(o1_0.note),character_length(o1_0.note),trim(BOTH from o1_0.note) from orders o1_0 order by o1_0.id;

select o1_0.id,(o1_0.note||'-'||o1_0.note) from orders o1_0 order by o1_0.id;

select o1_0.id,substr(o1_0.note,1,2) from orders o1_0 order by o1_0.id;

select o1_0.id,position('n' in o1_0.note) from orders o1_0 order by o1_0.id;

select o1_0.id from orders o1_0 order by o1_0.note,o1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.note=$1 or o1_0.note=$2 or o1_0.note is null order by o1_0.id fetch first $3 rows only;

--@ parameter 0 "2024-01-02 10:00:00+00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.placed_at=$1 order by o1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.placed_at in ($1,$2);

--@ parameter 0 "2024-01-02 10:00:00+00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.placed_at is null or o1_0.placed_at<>$1 order by o1_0.id desc;

select distinct o1_0.placed_at from orders o1_0;

select o1_0.placed_at,count(*) from orders o1_0 group by o1_0.placed_at having count(*)>1;

select count(distinct o1_0.placed_at) from orders o1_0;

--@ parameter 0 "2024-01-02 10:00:00+00"
select o1_0.id,coalesce(o1_0.placed_at,$1) from orders o1_0 order by o1_0.id;

select o1_0.id,case when o1_0.placed_at is null then 0 else 1 end from orders o1_0 order by o1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.placed_at between $1 and $2 order by o1_0.placed_at,o1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select o1_0.id from orders o1_0 where o1_0.placed_at>=$1 and o1_0.placed_at<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id from orders o1_0 order by o1_0.placed_at desc nulls last,o1_0.id offset $1 rows fetch first $2 rows only;

select min(o1_0.placed_at),max(o1_0.placed_at) from orders o1_0;

select o1_0.id from orders o1_0 where o1_0.placed_at=(select max(o2_0.placed_at) from orders o2_0);

select o1_0.id,rank() over(order by o1_0.placed_at) from orders o1_0;

select extract(year from o1_0.placed_at),count(*) from orders o1_0 group by extract(year from o1_0.placed_at);

select o1_0.id from orders o1_0 where extract(month from o1_0.placed_at)=3;

select o1_0.id,extract(day from o1_0.placed_at) from orders o1_0 order by o1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
--@ binary 23 x'00000005'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.placed_at=$1 or o1_0.placed_at=$2 or o1_0.placed_at is null order by o1_0.id fetch first $3 rows only;

--@ parameter 0 "2016-06-06 +00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.shipped_on=$1 order by o1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.shipped_on in ($1,$2);

--@ parameter 0 "2016-06-06 +00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.shipped_on is null or o1_0.shipped_on<>$1 order by o1_0.id desc;

select distinct o1_0.shipped_on from orders o1_0;

select o1_0.shipped_on,count(*) from orders o1_0 group by o1_0.shipped_on having count(*)>1;

select count(distinct o1_0.shipped_on) from orders o1_0;

--@ parameter 0 "2016-06-06 +00"
select o1_0.id,coalesce(o1_0.shipped_on,$1) from orders o1_0 order by o1_0.id;

select o1_0.id,case when o1_0.shipped_on is null then 0 else 1 end from orders o1_0 order by o1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.shipped_on between $1 and $2 order by o1_0.shipped_on,o1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
select o1_0.id from orders o1_0 where o1_0.shipped_on>=$1 and o1_0.shipped_on<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id from orders o1_0 order by o1_0.shipped_on desc nulls last,o1_0.id offset $1 rows fetch first $2 rows only;

select min(o1_0.shipped_on),max(o1_0.shipped_on) from orders o1_0;

select o1_0.id from orders o1_0 where o1_0.shipped_on=(select max(o2_0.shipped_on) from orders o2_0);

select o1_0.id,rank() over(order by o1_0.shipped_on) from orders o1_0;

select extract(year from o1_0.shipped_on),count(*) from orders o1_0 group by extract(year from o1_0.shipped_on);

select o1_0.id from orders o1_0 where extract(month from o1_0.shipped_on)=3;

select o1_0.id,extract(day from o1_0.shipped_on) from orders o1_0 order by o1_0.id;

--@ parameter 0 "2016-06-06 +00"
--@ parameter 0 "2024-03-05 +00"
--@ binary 23 x'00000005'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.shipped_on=$1 or o1_0.shipped_on=$2 or o1_0.shipped_on is null order by o1_0.id fetch first $3 rows only;

--@ binary 1700 x'0002000000000002000926ac'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.total=$1 order by o1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.total in ($1,$2);

--@ binary 1700 x'0002000000000002000926ac'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.total is null or o1_0.total<>$1 order by o1_0.id desc;

select distinct o1_0.total from orders o1_0;

select o1_0.total,count(*) from orders o1_0 group by o1_0.total having count(*)>1;

select count(distinct o1_0.total) from orders o1_0;

--@ binary 1700 x'0002000000000002000926ac'
select o1_0.id,coalesce(o1_0.total,$1) from orders o1_0 order by o1_0.id;

select o1_0.id,case when o1_0.total is null then 0 else 1 end from orders o1_0 order by o1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.total between $1 and $2 order by o1_0.total,o1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select o1_0.id from orders o1_0 where o1_0.total>=$1 and o1_0.total<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id from orders o1_0 order by o1_0.total desc nulls last,o1_0.id offset $1 rows fetch first $2 rows only;

select min(o1_0.total),max(o1_0.total) from orders o1_0;

select o1_0.id from orders o1_0 where o1_0.total=(select max(o2_0.total) from orders o2_0);

select o1_0.id,rank() over(order by o1_0.total) from orders o1_0;

select sum(o1_0.total),avg(o1_0.total) from orders o1_0;

select o1_0.id,(o1_0.total+1),(o1_0.total*2),abs(o1_0.total) from orders o1_0 order by o1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
--@ binary 23 x'00000005'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.total=$1 or o1_0.total=$2 or o1_0.total is null order by o1_0.id fetch first $3 rows only;

--@ binary 23 x'00000001'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.version=$1 order by o1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.version in ($1,$2);

--@ binary 23 x'00000001'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.version is null or o1_0.version<>$1 order by o1_0.id desc;

select distinct o1_0.version from orders o1_0;

select o1_0.version,count(*) from orders o1_0 group by o1_0.version having count(*)>1;

select count(distinct o1_0.version) from orders o1_0;

--@ binary 23 x'00000001'
select o1_0.id,coalesce(o1_0.version,$1) from orders o1_0 order by o1_0.id;

select o1_0.id,case when o1_0.version is null then 0 else 1 end from orders o1_0 order by o1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.version between $1 and $2 order by o1_0.version,o1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select o1_0.id from orders o1_0 where o1_0.version>=$1 and o1_0.version<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select o1_0.id from orders o1_0 order by o1_0.version desc nulls last,o1_0.id offset $1 rows fetch first $2 rows only;

select min(o1_0.version),max(o1_0.version) from orders o1_0;

select o1_0.id from orders o1_0 where o1_0.version=(select max(o2_0.version) from orders o2_0);

select o1_0.id,rank() over(order by o1_0.version) from orders o1_0;

select sum(o1_0.version),avg(o1_0.version) from orders o1_0;

select o1_0.id,(o1_0.version+1),(o1_0.version*2),abs(o1_0.version) from orders o1_0 order by o1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select o1_0.id,o1_0.address_id,o1_0.customer_id,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version from orders o1_0 where o1_0.version=$1 or o1_0.version=$2 or o1_0.version is null order by o1_0.id fetch first $3 rows only;

--@ binary 1016 x'0000000100000000000000140000000200000001000000080000000000000001000000080000000000000003'
select p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 left join category c1_0 on c1_0.id=p1_0.category_id where p1_0.id = any ($1);

select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0;

select count(*) from product p1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 order by p1_0.id offset $1 rows fetch first $2 rows only;

select p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 join category c1_0 on c1_0.id=p1_0.category_id order by p1_0.id;

select p1_0.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 left join category c1_0 on c1_0.id=p1_0.category_id order by p1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id,c1_0.id from product p1_0 left join category c1_0 on c1_0.id=p1_0.category_id order by p1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select p1_0.id from product p1_0 where p1_0.category_id=$1;

select p1_0.id from product p1_0 where p1_0.category_id is null;

select p1_0.category_id,count(p1_0.id) from product p1_0 group by p1_0.category_id;

select p1_0.id,row_number() over(partition by p1_0.category_id order by p1_0.id) from product p1_0;

--@ parameter 0 "2024-01-02 10:00:00+00"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.created_at=$1 order by p1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.created_at in ($1,$2);

--@ parameter 0 "2024-01-02 10:00:00+00"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.created_at is null or p1_0.created_at<>$1 order by p1_0.id desc;

select distinct p1_0.created_at from product p1_0;

select p1_0.created_at,count(*) from product p1_0 group by p1_0.created_at having count(*)>1;

select count(distinct p1_0.created_at) from product p1_0;

--@ parameter 0 "2024-01-02 10:00:00+00"
select p1_0.id,coalesce(p1_0.created_at,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.created_at is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.created_at between $1 and $2 order by p1_0.created_at,p1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
select p1_0.id from product p1_0 where p1_0.created_at>=$1 and p1_0.created_at<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id from product p1_0 order by p1_0.created_at desc nulls last,p1_0.id offset $1 rows fetch first $2 rows only;

select min(p1_0.created_at),max(p1_0.created_at) from product p1_0;

select p1_0.id from product p1_0 where p1_0.created_at=(select max(p2_0.created_at) from product p2_0);

select p1_0.id,rank() over(order by p1_0.created_at) from product p1_0;

select extract(year from p1_0.created_at),count(*) from product p1_0 group by extract(year from p1_0.created_at);

select p1_0.id from product p1_0 where extract(month from p1_0.created_at)=3;

select p1_0.id,extract(day from p1_0.created_at) from product p1_0 order by p1_0.id;

--@ parameter 0 "2024-01-02 10:00:00+00"
--@ parameter 0 "2024-03-02 10:00:00+00"
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.created_at=$1 or p1_0.created_at=$2 or p1_0.created_at is null order by p1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.description=$1 order by p1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.description in ($1,$2);

--@ parameter 1043 "Ann"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.description is null or p1_0.description<>$1 order by p1_0.id desc;

select distinct p1_0.description from product p1_0;

select p1_0.description,count(*) from product p1_0 group by p1_0.description having count(*)>1;

select count(distinct p1_0.description) from product p1_0;

--@ parameter 1043 "Ann"
select p1_0.id,coalesce(p1_0.description,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.description is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ parameter 1043 "%n%"
select p1_0.id from product p1_0 where p1_0.description like $1 escape '';

--@ parameter 1043 "A%"
select p1_0.id from product p1_0 where lower(p1_0.description) like lower($1) escape '';

--@ parameter 1043 "a%"
select p1_0.id from product p1_0 where p1_0.description ilike $1 escape '';

select p1_0.id,upper(p1_0.description),character_length(p1_0.description),trim(BOTH from p1_0.description) from product p1_0 order by p1_0.id;

select p1_0.id,(p1_0.description||'-'||p1_0.description) from product p1_0 order by p1_0.id;

select p1_0.id,substr(p1_0.description,1,2) from product p1_0 order by p1_0.id;

select p1_0.id,position('n' in p1_0.description) from product p1_0 order by p1_0.id;

select p1_0.id from product p1_0 order by p1_0.description,p1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.description=$1 or p1_0.description=$2 or p1_0.description is null order by p1_0.id fetch first $3 rows only;

--@ binary 20 x'0000000000000001'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.id=$1 order by p1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.id in ($1,$2);

--@ binary 20 x'0000000000000001'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.id is null or p1_0.id<>$1 order by p1_0.id desc;

select distinct p1_0.id from product p1_0;

select p1_0.id,count(*) from product p1_0 group by p1_0.id having count(*)>1;

select count(distinct p1_0.id) from product p1_0;

--@ binary 20 x'0000000000000001'
select p1_0.id,coalesce(p1_0.id,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.id is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.id between $1 and $2 order by p1_0.id,p1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select p1_0.id from product p1_0 where p1_0.id>=$1 and p1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id from product p1_0 order by p1_0.id desc nulls last,p1_0.id offset $1 rows fetch first $2 rows only;

select min(p1_0.id),max(p1_0.id) from product p1_0;

select p1_0.id from product p1_0 where p1_0.id=(select max(p2_0.id) from product p2_0);

select p1_0.id,rank() over(order by p1_0.id) from product p1_0;

select sum(p1_0.id),avg(p1_0.id) from product p1_0;

select p1_0.id,(p1_0.id+1),(p1_0.id*2),abs(p1_0.id) from product p1_0 order by p1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.id=$1 or p1_0.id=$2 or p1_0.id is null order by p1_0.id fetch first $3 rows only;

--@ binary 1700 x'0002000000000002000926ac'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.price=$1 order by p1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.price in ($1,$2);

--@ binary 1700 x'0002000000000002000926ac'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.price is null or p1_0.price<>$1 order by p1_0.id desc;

select distinct p1_0.price from product p1_0;

select p1_0.price,count(*) from product p1_0 group by p1_0.price having count(*)>1;

select count(distinct p1_0.price) from product p1_0;

--@ binary 1700 x'0002000000000002000926ac'
select p1_0.id,coalesce(p1_0.price,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.price is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.price between $1 and $2 order by p1_0.price,p1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
select p1_0.id from product p1_0 where p1_0.price>=$1 and p1_0.price<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id from product p1_0 order by p1_0.price desc nulls last,p1_0.id offset $1 rows fetch first $2 rows only;

select min(p1_0.price),max(p1_0.price) from product p1_0;

select p1_0.id from product p1_0 where p1_0.price=(select max(p2_0.price) from product p2_0);

select p1_0.id,rank() over(order by p1_0.price) from product p1_0;

select sum(p1_0.price),avg(p1_0.price) from product p1_0;

select p1_0.id,(p1_0.price+1),(p1_0.price*2),abs(p1_0.price) from product p1_0 order by p1_0.id;

--@ binary 1700 x'0002000000000002000926ac'
--@ binary 1700 x'00010000000000000031'
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.price=$1 or p1_0.price=$2 or p1_0.price is null order by p1_0.id fetch first $3 rows only;

--@ parameter 16 "TRUE"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.published=$1 order by p1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.published in ($1,$2);

--@ parameter 16 "TRUE"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.published is null or p1_0.published<>$1 order by p1_0.id desc;

select distinct p1_0.published from product p1_0;

select p1_0.published,count(*) from product p1_0 group by p1_0.published having count(*)>1;

select count(distinct p1_0.published) from product p1_0;

--@ parameter 16 "TRUE"
select p1_0.id,coalesce(p1_0.published,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.published is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.published=$1 or p1_0.published=$2 or p1_0.published is null order by p1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.sku=$1 order by p1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.sku in ($1,$2);

--@ parameter 1043 "Ann"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.sku is null or p1_0.sku<>$1 order by p1_0.id desc;

select distinct p1_0.sku from product p1_0;

select p1_0.sku,count(*) from product p1_0 group by p1_0.sku having count(*)>1;

select count(distinct p1_0.sku) from product p1_0;

--@ parameter 1043 "Ann"
select p1_0.id,coalesce(p1_0.sku,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.sku is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ parameter 1043 "%n%"
select p1_0.id from product p1_0 where p1_0.sku like $1 escape '';

--@ parameter 1043 "A%"
select p1_0.id from product p1_0 where lower(p1_0.sku) like lower($1) escape '';

--@ parameter 1043 "a%"
select p1_0.id from product p1_0 where p1_0.sku ilike $1 escape '';

select p1_0.id,upper(p1_0.sku),character_length(p1_0.sku),trim(BOTH from p1_0.sku) from product p1_0 order by p1_0.id;

select p1_0.id,(p1_0.sku||'-'||p1_0.sku) from product p1_0 order by p1_0.id;

select p1_0.id,substr(p1_0.sku,1,2) from product p1_0 order by p1_0.id;

select p1_0.id,position('n' in p1_0.sku) from product p1_0 order by p1_0.id;

select p1_0.id from product p1_0 order by p1_0.sku,p1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.sku=$1 or p1_0.sku=$2 or p1_0.sku is null order by p1_0.id fetch first $3 rows only;

--@ binary 23 x'00000001'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.stock=$1 order by p1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.stock in ($1,$2);

--@ binary 23 x'00000001'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.stock is null or p1_0.stock<>$1 order by p1_0.id desc;

select distinct p1_0.stock from product p1_0;

select p1_0.stock,count(*) from product p1_0 group by p1_0.stock having count(*)>1;

select count(distinct p1_0.stock) from product p1_0;

--@ binary 23 x'00000001'
select p1_0.id,coalesce(p1_0.stock,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.stock is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.stock between $1 and $2 order by p1_0.stock,p1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select p1_0.id from product p1_0 where p1_0.stock>=$1 and p1_0.stock<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id from product p1_0 order by p1_0.stock desc nulls last,p1_0.id offset $1 rows fetch first $2 rows only;

select min(p1_0.stock),max(p1_0.stock) from product p1_0;

select p1_0.id from product p1_0 where p1_0.stock=(select max(p2_0.stock) from product p2_0);

select p1_0.id,rank() over(order by p1_0.stock) from product p1_0;

select sum(p1_0.stock),avg(p1_0.stock) from product p1_0;

select p1_0.id,(p1_0.stock+1),(p1_0.stock*2),abs(p1_0.stock) from product p1_0 order by p1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.stock=$1 or p1_0.stock=$2 or p1_0.stock is null order by p1_0.id fetch first $3 rows only;

select distinct p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,t1_0.product_id,t1_1.id,t1_1.name,p1_0.title,p1_0.weight from product p1_0 left join product_tag t1_0 on p1_0.id=t1_0.product_id left join tag t1_1 on t1_1.id=t1_0.tag_id order by p1_0.id;

select p1_0.id,count(t1_0.tag_id) from product p1_0 left join product_tag t1_0 on p1_0.id=t1_0.product_id group by p1_0.id order by p1_0.id;

select p1_0.id,(select count(*) from product_tag t1_0 where p1_0.id=t1_0.product_id) from product p1_0 order by p1_0.id;

select p1_0.id from product p1_0 where not exists(select 1 from product_tag t1_0 where p1_0.id=t1_0.product_id);

select p1_0.id from product p1_0 where exists(select 1 from product_tag t1_0 where p1_0.id=t1_0.product_id);

select p1_0.id from product p1_0 join product_tag t1_0 on p1_0.id=t1_0.product_id where t1_0.tag_id=(select max(t2_0.tag_id) from product_tag t2_0 where p1_0.id=t2_0.product_id);

--@ binary 20 x'0000000000000001'
select t1_0.product_id,t1_1.id,t1_1.name from product_tag t1_0 join tag t1_1 on t1_1.id=t1_0.tag_id where t1_0.product_id=$1;

--@ parameter 1043 "Ann"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.title=$1 order by p1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.title in ($1,$2);

--@ parameter 1043 "Ann"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.title is null or p1_0.title<>$1 order by p1_0.id desc;

select distinct p1_0.title from product p1_0;

select p1_0.title,count(*) from product p1_0 group by p1_0.title having count(*)>1;

select count(distinct p1_0.title) from product p1_0;

--@ parameter 1043 "Ann"
select p1_0.id,coalesce(p1_0.title,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.title is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ parameter 1043 "%n%"
select p1_0.id from product p1_0 where p1_0.title like $1 escape '';

--@ parameter 1043 "A%"
select p1_0.id from product p1_0 where lower(p1_0.title) like lower($1) escape '';

--@ parameter 1043 "a%"
select p1_0.id from product p1_0 where p1_0.title ilike $1 escape '';

select p1_0.id,upper(p1_0.title),character_length(p1_0.title),trim(BOTH from p1_0.title) from product p1_0 order by p1_0.id;

select p1_0.id,(p1_0.title||'-'||p1_0.title) from product p1_0 order by p1_0.id;

select p1_0.id,substr(p1_0.title,1,2) from product p1_0 order by p1_0.id;

select p1_0.id,position('n' in p1_0.title) from product p1_0 order by p1_0.id;

select p1_0.id from product p1_0 order by p1_0.title,p1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.title=$1 or p1_0.title=$2 or p1_0.title is null order by p1_0.id fetch first $3 rows only;

--@ binary 701 x'3fd3333333333333'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.weight=$1 order by p1_0.id;

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.weight in ($1,$2);

--@ binary 701 x'3fd3333333333333'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.weight is null or p1_0.weight<>$1 order by p1_0.id desc;

select distinct p1_0.weight from product p1_0;

select p1_0.weight,count(*) from product p1_0 group by p1_0.weight having count(*)>1;

select count(distinct p1_0.weight) from product p1_0;

--@ binary 701 x'3fd3333333333333'
select p1_0.id,coalesce(p1_0.weight,$1) from product p1_0 order by p1_0.id;

select p1_0.id,case when p1_0.weight is null then 0 else 1 end from product p1_0 order by p1_0.id;

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.weight between $1 and $2 order by p1_0.weight,p1_0.id;

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
select p1_0.id from product p1_0 where p1_0.weight>=$1 and p1_0.weight<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select p1_0.id from product p1_0 order by p1_0.weight desc nulls last,p1_0.id offset $1 rows fetch first $2 rows only;

select min(p1_0.weight),max(p1_0.weight) from product p1_0;

select p1_0.id from product p1_0 where p1_0.weight=(select max(p2_0.weight) from product p2_0);

select p1_0.id,rank() over(order by p1_0.weight) from product p1_0;

--@ binary 701 x'3fd3333333333333'
--@ binary 701 x'3ff8000000000000'
--@ binary 23 x'00000005'
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 where p1_0.weight=$1 or p1_0.weight=$2 or p1_0.weight is null order by p1_0.id fetch first $3 rows only;

--@ binary 20 x'0000000000000001'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,p1_0.id,c2_0.id,c2_0.name,c2_0.parent_id,c2_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,r1_0.rating from review r1_0 left join customer c1_0 on c1_0.id=r1_0.customer_id left join product p1_0 on p1_0.id=r1_0.product_id left join category c2_0 on c2_0.id=p1_0.category_id where r1_0.id=$1;

--@ binary 1016 x'0000000100000000000000140000000200000001000000080000000000000001000000080000000000000003'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,p1_0.id,c2_0.id,c2_0.name,c2_0.parent_id,c2_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,r1_0.rating from review r1_0 left join customer c1_0 on c1_0.id=r1_0.customer_id left join product p1_0 on p1_0.id=r1_0.product_id left join category c2_0 on c2_0.id=p1_0.category_id where r1_0.id = any ($1);

select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0;

select count(*) from review r1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 order by r1_0.id offset $1 rows fetch first $2 rows only;

--@ parameter 16 "TRUE"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.approved=$1 order by r1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.approved in ($1,$2);

--@ parameter 16 "TRUE"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.approved is null or r1_0.approved<>$1 order by r1_0.id desc;

select distinct r1_0.approved from review r1_0;

select r1_0.approved,count(*) from review r1_0 group by r1_0.approved having count(*)>1;

select count(distinct r1_0.approved) from review r1_0;

--@ parameter 16 "TRUE"
select r1_0.id,coalesce(r1_0.approved,$1) from review r1_0 order by r1_0.id;

select r1_0.id,case when r1_0.approved is null then 0 else 1 end from review r1_0 order by r1_0.id;

--@ parameter 16 "TRUE"
--@ parameter 16 "FALSE"
--@ binary 23 x'00000005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.approved=$1 or r1_0.approved=$2 or r1_0.approved is null order by r1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.body=$1 order by r1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.body in ($1,$2);

--@ parameter 1043 "Ann"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.body is null or r1_0.body<>$1 order by r1_0.id desc;

select distinct r1_0.body from review r1_0;

select r1_0.body,count(*) from review r1_0 group by r1_0.body having count(*)>1;

select count(distinct r1_0.body) from review r1_0;

--@ parameter 1043 "Ann"
select r1_0.id,coalesce(r1_0.body,$1) from review r1_0 order by r1_0.id;

select r1_0.id,case when r1_0.body is null then 0 else 1 end from review r1_0 order by r1_0.id;

--@ parameter 1043 "%n%"
select r1_0.id from review r1_0 where r1_0.body like $1 escape '';

--@ parameter 1043 "A%"
select r1_0.id from review r1_0 where lower(r1_0.body) like lower($1) escape '';

--@ parameter 1043 "a%"
select r1_0.id from review r1_0 where r1_0.body ilike $1 escape '';

select r1_0.id,upper(r1_0.body),character_length(r1_0.body),trim(BOTH from r1_0.body) from review r1_0 order by r1_0.id;

select r1_0.id,(r1_0.body||'-'||r1_0.body) from review r1_0 order by r1_0.id;

select r1_0.id,substr(r1_0.body,1,2) from review r1_0 order by r1_0.id;

select r1_0.id,position('n' in r1_0.body) from review r1_0 order by r1_0.id;

select r1_0.id from review r1_0 order by r1_0.body,r1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.body=$1 or r1_0.body=$2 or r1_0.body is null order by r1_0.id fetch first $3 rows only;

--@ parameter 0 "2024-03-11 10:00:00+00"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.created_at=$1 order by r1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.created_at in ($1,$2);

--@ parameter 0 "2024-03-11 10:00:00+00"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.created_at is null or r1_0.created_at<>$1 order by r1_0.id desc;

select distinct r1_0.created_at from review r1_0;

select r1_0.created_at,count(*) from review r1_0 group by r1_0.created_at having count(*)>1;

select count(distinct r1_0.created_at) from review r1_0;

--@ parameter 0 "2024-03-11 10:00:00+00"
select r1_0.id,coalesce(r1_0.created_at,$1) from review r1_0 order by r1_0.id;

select r1_0.id,case when r1_0.created_at is null then 0 else 1 end from review r1_0 order by r1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.created_at between $1 and $2 order by r1_0.created_at,r1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
select r1_0.id from review r1_0 where r1_0.created_at>=$1 and r1_0.created_at<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select r1_0.id from review r1_0 order by r1_0.created_at desc nulls last,r1_0.id offset $1 rows fetch first $2 rows only;

select min(r1_0.created_at),max(r1_0.created_at) from review r1_0;

select r1_0.id from review r1_0 where r1_0.created_at=(select max(r2_0.created_at) from review r2_0);

select r1_0.id,rank() over(order by r1_0.created_at) from review r1_0;

select extract(year from r1_0.created_at),count(*) from review r1_0 group by extract(year from r1_0.created_at);

select r1_0.id from review r1_0 where extract(month from r1_0.created_at)=3;

select r1_0.id,extract(day from r1_0.created_at) from review r1_0 order by r1_0.id;

--@ parameter 0 "2024-03-11 10:00:00+00"
--@ parameter 0 "2024-04-01 00:00:00+00"
--@ binary 23 x'00000005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.created_at=$1 or r1_0.created_at=$2 or r1_0.created_at is null order by r1_0.id fetch first $3 rows only;

select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,r1_0.product_id,r1_0.rating from review r1_0 join customer c1_0 on c1_0.id=r1_0.customer_id order by r1_0.id;

select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,r1_0.product_id,r1_0.rating from review r1_0 left join customer c1_0 on c1_0.id=r1_0.customer_id order by r1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select r1_0.id,c1_0.id from review r1_0 left join customer c1_0 on c1_0.id=r1_0.customer_id order by r1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select r1_0.id from review r1_0 where r1_0.customer_id=$1;

select r1_0.id from review r1_0 where r1_0.customer_id is null;

select r1_0.customer_id,count(r1_0.id) from review r1_0 group by r1_0.customer_id;

select r1_0.id,row_number() over(partition by r1_0.customer_id order by r1_0.id) from review r1_0;

--@ binary 20 x'0000000000000001'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.id=$1 order by r1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.id in ($1,$2);

--@ binary 20 x'0000000000000001'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.id is null or r1_0.id<>$1 order by r1_0.id desc;

select distinct r1_0.id from review r1_0;

select r1_0.id,count(*) from review r1_0 group by r1_0.id having count(*)>1;

select count(distinct r1_0.id) from review r1_0;

--@ binary 20 x'0000000000000001'
select r1_0.id,coalesce(r1_0.id,$1) from review r1_0 order by r1_0.id;

select r1_0.id,case when r1_0.id is null then 0 else 1 end from review r1_0 order by r1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.id between $1 and $2 order by r1_0.id,r1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
select r1_0.id from review r1_0 where r1_0.id>=$1 and r1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select r1_0.id from review r1_0 order by r1_0.id desc nulls last,r1_0.id offset $1 rows fetch first $2 rows only;

select min(r1_0.id),max(r1_0.id) from review r1_0;

select r1_0.id from review r1_0 where r1_0.id=(select max(r2_0.id) from review r2_0);

select r1_0.id,rank() over(order by r1_0.id) from review r1_0;

select sum(r1_0.id),avg(r1_0.id) from review r1_0;

select r1_0.id,(r1_0.id+1),(r1_0.id*2),abs(r1_0.id) from review r1_0 order by r1_0.id;

--@ binary 20 x'0000000000000001'
--@ binary 20 x'0000000000000003'
--@ binary 23 x'00000005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.id=$1 or r1_0.id=$2 or r1_0.id is null order by r1_0.id fetch first $3 rows only;

select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,r1_0.rating from review r1_0 join product p1_0 on p1_0.id=r1_0.product_id order by r1_0.id;

select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,r1_0.rating from review r1_0 left join product p1_0 on p1_0.id=r1_0.product_id order by r1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select r1_0.id,p1_0.id from review r1_0 left join product p1_0 on p1_0.id=r1_0.product_id order by r1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 20 x'0000000000000001'
select r1_0.id from review r1_0 where r1_0.product_id=$1;

select r1_0.id from review r1_0 where r1_0.product_id is null;

select r1_0.product_id,count(r1_0.id) from review r1_0 group by r1_0.product_id;

select r1_0.id,row_number() over(partition by r1_0.product_id order by r1_0.id) from review r1_0;

--@ binary 21 x'0001'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.rating=$1 order by r1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.rating in ($1,$2);

--@ binary 21 x'0001'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.rating is null or r1_0.rating<>$1 order by r1_0.id desc;

select distinct r1_0.rating from review r1_0;

select r1_0.rating,count(*) from review r1_0 group by r1_0.rating having count(*)>1;

select count(distinct r1_0.rating) from review r1_0;

--@ binary 21 x'0001'
select r1_0.id,coalesce(r1_0.rating,$1) from review r1_0 order by r1_0.id;

select r1_0.id,case when r1_0.rating is null then 0 else 1 end from review r1_0 order by r1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.rating between $1 and $2 order by r1_0.rating,r1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
select r1_0.id from review r1_0 where r1_0.rating>=$1 and r1_0.rating<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select r1_0.id from review r1_0 order by r1_0.rating desc nulls last,r1_0.id offset $1 rows fetch first $2 rows only;

select min(r1_0.rating),max(r1_0.rating) from review r1_0;

select r1_0.id from review r1_0 where r1_0.rating=(select max(r2_0.rating) from review r2_0);

select r1_0.id,rank() over(order by r1_0.rating) from review r1_0;

select sum(r1_0.rating),avg(r1_0.rating) from review r1_0;

select r1_0.id,(r1_0.rating+1),(r1_0.rating*2),abs(r1_0.rating) from review r1_0 order by r1_0.id;

--@ binary 21 x'0001'
--@ binary 21 x'0005'
--@ binary 23 x'00000005'
select r1_0.id,r1_0.approved,r1_0.body,r1_0.created_at,r1_0.customer_id,r1_0.product_id,r1_0.rating from review r1_0 where r1_0.rating=$1 or r1_0.rating=$2 or r1_0.rating is null order by r1_0.id fetch first $3 rows only;

--@ binary 23 x'00000001'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id=$1;

--@ binary 1007 x'000000010000000000000017000000020000000100000004000000010000000400000003'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id = any ($1);

select t1_0.id,t1_0.name from tag t1_0;

select count(*) from tag t1_0;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select t1_0.id,t1_0.name from tag t1_0 order by t1_0.id offset $1 rows fetch first $2 rows only;

--@ binary 23 x'00000001'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id=$1 order by t1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id in ($1,$2);

--@ binary 23 x'00000001'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id is null or t1_0.id<>$1 order by t1_0.id desc;

select distinct t1_0.id from tag t1_0;

select t1_0.id,count(*) from tag t1_0 group by t1_0.id having count(*)>1;

select count(distinct t1_0.id) from tag t1_0;

--@ binary 23 x'00000001'
select t1_0.id,coalesce(t1_0.id,$1) from tag t1_0 order by t1_0.id;

select t1_0.id,case when t1_0.id is null then 0 else 1 end from tag t1_0 order by t1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id between $1 and $2 order by t1_0.id,t1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
select t1_0.id from tag t1_0 where t1_0.id>=$1 and t1_0.id<$2;

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select t1_0.id from tag t1_0 order by t1_0.id desc nulls last,t1_0.id offset $1 rows fetch first $2 rows only;

select min(t1_0.id),max(t1_0.id) from tag t1_0;

select t1_0.id from tag t1_0 where t1_0.id=(select max(t2_0.id) from tag t2_0);

select t1_0.id,rank() over(order by t1_0.id) from tag t1_0;

select sum(t1_0.id),avg(t1_0.id) from tag t1_0;

select t1_0.id,(t1_0.id+1),(t1_0.id*2),abs(t1_0.id) from tag t1_0 order by t1_0.id;

--@ binary 23 x'00000001'
--@ binary 23 x'00000003'
--@ binary 23 x'00000005'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.id=$1 or t1_0.id=$2 or t1_0.id is null order by t1_0.id fetch first $3 rows only;

--@ parameter 1043 "Ann"
select t1_0.id,t1_0.name from tag t1_0 where t1_0.name=$1 order by t1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
select t1_0.id,t1_0.name from tag t1_0 where t1_0.name in ($1,$2);

--@ parameter 1043 "Ann"
select t1_0.id,t1_0.name from tag t1_0 where t1_0.name is null or t1_0.name<>$1 order by t1_0.id desc;

select distinct t1_0.name from tag t1_0;

select t1_0.name,count(*) from tag t1_0 group by t1_0.name having count(*)>1;

select count(distinct t1_0.name) from tag t1_0;

--@ parameter 1043 "Ann"
select t1_0.id,coalesce(t1_0.name,$1) from tag t1_0 order by t1_0.id;

select t1_0.id,case when t1_0.name is null then 0 else 1 end from tag t1_0 order by t1_0.id;

--@ parameter 1043 "%n%"
select t1_0.id from tag t1_0 where t1_0.name like $1 escape '';

--@ parameter 1043 "A%"
select t1_0.id from tag t1_0 where lower(t1_0.name) like lower($1) escape '';

--@ parameter 1043 "a%"
select t1_0.id from tag t1_0 where t1_0.name ilike $1 escape '';

select t1_0.id,upper(t1_0.name),character_length(t1_0.name),trim(BOTH from t1_0.name) from tag t1_0 order by t1_0.id;

select t1_0.id,(t1_0.name||'-'||t1_0.name) from tag t1_0 order by t1_0.id;

select t1_0.id,substr(t1_0.name,1,2) from tag t1_0 order by t1_0.id;

select t1_0.id,position('n' in t1_0.name) from tag t1_0 order by t1_0.id;

select t1_0.id from tag t1_0 order by t1_0.name,t1_0.id;

--@ parameter 1043 "Ann"
--@ parameter 1043 "N-1"
--@ binary 23 x'00000005'
select t1_0.id,t1_0.name from tag t1_0 where t1_0.name=$1 or t1_0.name=$2 or t1_0.name is null order by t1_0.id fetch first $3 rows only;

select distinct t1_0.id,t1_0.name,p1_0.tag_id,p1_1.id,p1_1.category_id,p1_1.created_at,p1_1.description,p1_1.price,p1_1.published,p1_1.sku,p1_1.stock,p1_1.title,p1_1.weight from tag t1_0 left join product_tag p1_0 on t1_0.id=p1_0.tag_id left join product p1_1 on p1_1.id=p1_0.product_id order by t1_0.id;

select t1_0.id,count(p1_0.product_id) from tag t1_0 left join product_tag p1_0 on t1_0.id=p1_0.tag_id group by t1_0.id order by t1_0.id;

select t1_0.id,(select count(*) from product_tag p1_0 where t1_0.id=p1_0.tag_id) from tag t1_0 order by t1_0.id;

select t1_0.id from tag t1_0 where not exists(select 1 from product_tag p1_0 where t1_0.id=p1_0.tag_id);

select t1_0.id from tag t1_0 where exists(select 1 from product_tag p1_0 where t1_0.id=p1_0.tag_id);

select t1_0.id from tag t1_0 join product_tag p1_0 on t1_0.id=p1_0.tag_id where p1_0.product_id=(select max(p2_0.product_id) from product_tag p2_0 where t1_0.id=p2_0.tag_id);

--@ binary 23 x'00000001'
select p1_0.tag_id,p1_1.id,c1_0.id,c1_0.name,c1_0.parent_id,c1_0.position,p1_1.created_at,p1_1.description,p1_1.price,p1_1.published,p1_1.sku,p1_1.stock,p1_1.title,p1_1.weight from product_tag p1_0 join product p1_1 on p1_1.id=p1_0.product_id left join category c1_0 on c1_0.id=p1_1.category_id where p1_0.tag_id=$1;

select o1_0.id,sum((oi1_0.price*oi1_0.quantity)) from order_item oi1_0 join orders o1_0 on o1_0.id=oi1_0.order_id group by o1_0.id order by o1_0.id;

select c1_0.name,count(o1_0.id),sum(o1_0.total) from customer c1_0 left join orders o1_0 on c1_0.id=o1_0.customer_id group by c1_0.id,c1_0.name order by c1_0.id;

--@ parameter 1043 "new"
--@ parameter 1043 "Sale"
select p1_0.id,p1_0.category_id,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight from product p1_0 join product_tag t1_0 on p1_0.id=t1_0.product_id join tag t1_1 on t1_1.id=t1_0.tag_id where t1_1.name in ($1,$2) order by p1_0.id;

select p1_0.id,(p1_0.price*p1_0.stock) from product p1_0 order by p1_0.id;

select p1_0.id from product p1_0 where p1_0.price>(select avg(p2_0.price) from product p2_0 where p2_0.category_id=p1_0.category_id);

--@ binary 23 x'00000001'
--@ binary 23 x'00000002'
select c1_0.id,c1_0.name from customer c1_0 order by c1_0.id offset $1 rows fetch first $2 rows only;

select c1_0.id from customer c1_0 where c1_0.created_at>cast(localtimestamp+(-1)*interval '1 year' as timestamp);

select c1_0.id from customer c1_0 where c1_0.born<current_date;

select c1_0.id,localtimestamp from customer c1_0 order by c1_0.id;

select c1_0.id,cast(c1_0.credit as varchar),cast(c1_0.id as bigint) from customer c1_0 order by c1_0.id;

select c1_0.id from customer c1_0 union select t1_0.id from tag t1_0;

select c1_0.id,nullif(c1_0.nickname,'') from customer c1_0 order by c1_0.id;

select c1_0.name,sum(p1_0.stock),avg(p1_0.price),string_agg(p1_0.sku,',' order by p1_0.id) from product p1_0 join category c1_0 on c1_0.id=p1_0.category_id group by c1_0.name;

select m1_0.name,count(e1_0.id) from employee e1_0 join employee m1_0 on m1_0.id=e1_0.manager_id group by m1_0.id,m1_0.name order by m1_0.id;

with top (id,price) as (select p1_0.id,p1_0.price from product p1_0 where p1_0.stock>0) select t1_0.id from top t1_0 order by t1_0.price,t1_0.id;

select oi1_0.id,oi1_0.discount,o1_0.id,o1_0.address_id,c1_0.id,c1_0.active,c1_0.born,c1_0.created_at,c1_0.credit,c1_0.email,c1_0.last_login,c1_0.name,c1_0.nickname,o1_0.note,o1_0.placed_at,o1_0.shipped_on,o1_0.total,o1_0.version,oi1_0.price,p1_0.id,c2_0.id,c2_0.name,c2_0.parent_id,c2_0.position,p1_0.created_at,p1_0.description,p1_0.price,p1_0.published,p1_0.sku,p1_0.stock,p1_0.title,p1_0.weight,oi1_0.quantity from order_item oi1_0 join orders o1_0 on o1_0.id=oi1_0.order_id join customer c1_0 on c1_0.id=o1_0.customer_id join product p1_0 on p1_0.id=oi1_0.product_id left join category c2_0 on c2_0.id=p1_0.category_id order by oi1_0.id;

--@ binary 23 x'00000000'
select count(p1_0.id)>0 from product p1_0 where p1_0.stock>$1;

