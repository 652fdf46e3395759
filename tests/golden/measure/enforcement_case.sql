-- 行政执法案件.立案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."立案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."立案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.处罚决定件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.当场处罚件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.行政处罚总件数
-- 行政执法案件.处罚决定件数 + 行政执法案件.当场处罚件数

-- 行政执法案件.分种类处罚件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（警告）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '警告') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（通报批评）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '通报批评') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（罚款）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '罚款') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（没收违法所得）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '没收违法所得') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（没收非法财物）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '没收非法财物') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（暂扣许可证件）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '暂扣许可证件') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（降低资质等级）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '降低资质等级') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（吊销许可证件）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '吊销许可证件') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（限制开展生产经营活动）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '限制开展生产经营活动') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（责令停产停业）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '责令停产停业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（责令关闭）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '责令关闭') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（限制从业）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '限制从业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（行政拘留）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '行政拘留') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.分种类处罚件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."最重处罚种类" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.罚款金额
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."罚款金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."罚款金额") FILTER(WHERE
      (
        "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
      AND (
        "t1"."罚款金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.没收金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."没收金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."没收金额") FILTER(WHERE
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."没收金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.罚没金额
-- 行政执法案件.罚款金额 + 行政执法案件.没收金额

-- 行政执法案件.实缴金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."执行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."实缴金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."实缴金额") FILTER(WHERE
      "t1"."执行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."实缴金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."执行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.柔性执法件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."柔性处理" IS NOT DISTINCT FROM '轻微不罚'
      OR "t1"."柔性处理" IS NOT DISTINCT FROM '首违不罚'
      OR "t1"."柔性处理" IS NOT DISTINCT FROM '无主观过错不罚'
      OR "t1"."柔性处理" IS NOT DISTINCT FROM '从轻减轻'
      OR "t1"."柔性处理" IS NOT DISTINCT FROM '说服教育'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."当场处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.终止调查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."终止调查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."终止调查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.陈述申辩件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."陈述申辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."陈述申辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.不予处罚件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.行政强制件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."采取措施.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      COALESCE(CARDINALITY("t1"."采取措施.强制措施"), 0) > 0
    )
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."采取措施.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      COALESCE(CARDINALITY("t1"."采取措施.强制措施"), 0) > 0
    )
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_采取措施_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."采取措施.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.行政强制总件数
-- 行政执法案件.行政强制件数 + 行政执法案件.强制执行件数 + 行政执法案件.申请法院执行件数

-- 行政执法案件.强制执行件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."强制执行.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."强制执行.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_强制执行_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."强制执行.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.申请法院执行件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."申请法院执行日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."申请法院执行日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.重大处罚件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."重大处罚" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.重大处罚强制备案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.按期备案率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."重大处罚备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."重大处罚备案期限到期日" IS NOT NULL
        )
        AND "t1"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."重大处罚备案期限止日" IS NULL
          )
          OR (
            "t1"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省执法监督条例'
    AND NOT (
      "t1"."重大处罚备案期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."重大处罚备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."重大处罚备案期限到期日" IS NOT NULL
        )
        AND "t1"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."重大处罚备案期限止日" IS NULL
          )
          OR (
            "t1"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省执法监督条例'
    AND NOT (
      "t1"."重大处罚备案期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."重大处罚备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."重大处罚备案期限到期日" IS NOT NULL
        )
        AND "t1"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."重大处罚备案期限止日" IS NULL
          )
          OR (
            "t1"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省执法监督条例'
    AND NOT (
      "t1"."重大处罚备案期限算不出"
    )
    AND (
      (
        "t1"."重大处罚备案期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."重大处罚备案期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."重大处罚备案期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."重大处罚备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."重大处罚备案期限到期日" IS NOT NULL
        )
        AND "t1"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."重大处罚备案期限止日" IS NULL
          )
          OR (
            "t1"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省执法监督条例'
    AND NOT (
      "t1"."重大处罚备案期限算不出"
    )
    AND (
      COALESCE("t1"."重大处罚备案期限" IN ('逾期'), FALSE)
      AND (
        "t1"."重大处罚备案期限到期日" IS NOT NULL
      )
      AND "t1"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."重大处罚备案期限止日" IS NULL
        )
        OR (
          "t1"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."重大处罚备案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."重大处罚备案期限到期日" IS NOT NULL
        )
        AND "t1"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."重大处罚备案期限止日" IS NULL
          )
          OR (
            "t1"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."备案依据" IS NOT DISTINCT FROM '四川省执法监督条例'
    AND "t1"."重大处罚备案期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."报送备案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."重大处罚备案期限" IN ('逾期'), FALSE)
        AND (
          "t0"."重大处罚备案期限到期日" IS NOT NULL
        )
        AND "t0"."重大处罚备案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."重大处罚备案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."重大处罚备案期限止日" IS NULL
          )
          OR (
            "t0"."重大处罚备案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.法制审核件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."法制审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."法制审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.法制审核率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."需要法制审核" IS NOT DISTINCT FROM TRUE) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."需要法制审核" IS NOT DISTINCT FROM TRUE) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."需要法制审核" IS NOT DISTINCT FROM TRUE
    AND (
      (
        "t1"."法制审核日" IS NOT NULL
      ) AND (
        "t1"."法制审核日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.审核意见采纳率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."法制审核日" IS NOT NULL
      ) AND (
        "t1"."法制审核日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."审核意见采纳" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."法制审核日" IS NOT NULL
      ) AND (
        "t1"."法制审核日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."审核意见采纳" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."法制审核日" IS NOT NULL
      ) AND (
        "t1"."法制审核日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."审核意见采纳" IS NULL
    )
    AND "t1"."审核意见采纳" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."法制审核日" IS NOT NULL
      ) AND (
        "t1"."法制审核日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."审核意见采纳" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.全过程记录率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."现场笔录和音像" IS NOT DISTINCT FROM '有') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.出示证件率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."出示证件" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."调查终结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.公示件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."公示日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."公示日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.公示率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."公示日" IS NOT NULL
      ) AND (
        "t1"."公示日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.听证件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."要求听证日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."要求听证日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.按期办案率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."办案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办案期限到期日" IS NOT NULL
        )
        AND "t1"."办案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办案期限止日" IS NULL
          ) OR (
            "t1"."办案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办案期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办案期限到期日" IS NOT NULL
        )
        AND "t1"."办案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办案期限止日" IS NULL
          ) OR (
            "t1"."办案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办案期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办案期限到期日" IS NOT NULL
        )
        AND "t1"."办案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办案期限止日" IS NULL
          ) OR (
            "t1"."办案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办案期限算不出"
    )
    AND (
      (
        "t1"."办案期限止日" IS NOT NULL
      )
      AND (
        "t1"."办案期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."办案期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办案期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办案期限到期日" IS NOT NULL
        )
        AND "t1"."办案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办案期限止日" IS NULL
          ) OR (
            "t1"."办案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办案期限算不出"
    )
    AND (
      COALESCE("t1"."办案期限" IN ('逾期'), FALSE)
      AND (
        "t1"."办案期限到期日" IS NOT NULL
      )
      AND "t1"."办案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."办案期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."办案期限止日" IS NULL
        ) OR (
          "t1"."办案期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止调查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."办案期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."办案期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."办案期限" IN ('逾期'), FALSE)
        AND (
          "t0"."办案期限到期日" IS NOT NULL
        )
        AND "t0"."办案期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."办案期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."办案期限止日" IS NULL
          ) OR (
            "t0"."办案期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止调查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.平均办案天数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."立案日" IS NOT NULL
    )
    AND (
      LEAST("t1"."决定日", "t1"."决定不予处罚日", "t1"."移送司法日") IS NOT NULL
    )) AS "记录数",
  AVG((
    LEAST("t1"."决定日", "t1"."决定不予处罚日", "t1"."移送司法日") - "t1"."立案日"
  ) * 1440) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."立案日" IS NOT NULL
    )
    AND (
      LEAST("t1"."决定日", "t1"."决定不予处罚日", "t1"."移送司法日") IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.办案天数中位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."立案日" IS NOT NULL
    )
    AND (
      LEAST("t1"."决定日", "t1"."决定不予处罚日", "t1"."移送司法日") IS NOT NULL
    )) AS "记录数",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
    (
      LEAST("t1"."决定日", "t1"."决定不予处罚日", "t1"."移送司法日") - "t1"."立案日"
    ) * 1440) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."立案日" IS NOT NULL
    )
    AND (
      LEAST("t1"."决定日", "t1"."决定不予处罚日", "t1"."移送司法日") IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."决定不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.按期送达率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."当事人在场" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."送达期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."当事人在场" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."送达期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."当事人在场" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."送达期限算不出"
    )
    AND (
      (
        "t1"."送达期限止日" IS NOT NULL
      )
      AND (
        "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."当事人在场" IS NOT DISTINCT FROM FALSE
    AND NOT (
      "t1"."送达期限算不出"
    )
    AND (
      COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
      AND (
        "t1"."送达期限到期日" IS NOT NULL
      )
      AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."送达期限止日" IS NULL
        ) OR (
          "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."当事人在场" IS NOT DISTINCT FROM FALSE
    AND "t1"."送达期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t0"."送达期限到期日" IS NOT NULL
        )
        AND "t0"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."送达期限止日" IS NULL
          ) OR (
            "t0"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.移送司法件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."移送司法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.复议诉讼改变件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      COALESCE(CAST("t1"."后续救济" AS VARCHAR[]) @> ARRAY[CAST('复议改变' AS VARCHAR)], FALSE)
      OR COALESCE(CAST("t1"."后续救济" AS VARCHAR[]) @> ARRAY[CAST('诉讼败诉' AS VARCHAR)], FALSE)
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.涉疫处罚件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."涉疫" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.登记保存处理期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."登记保存处理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."登记保存处理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."登记保存处理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."登记保存处理期限止日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."登记保存处理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."登记保存处理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."登记保存处理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."登记保存处理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."登记保存处理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."登记保存处理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."登记保存处理期限止日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."登记保存处理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."登记保存处理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."登记保存处理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."登记保存处理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."登记保存处理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."登记保存处理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."登记保存处理期限止日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."登记保存处理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."登记保存处理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."登记保存处理期限算不出"
    )
    AND (
      (
        "t1"."登记保存处理期限止日" IS NOT NULL
      )
      AND (
        "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."登记保存处理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."登记保存处理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."登记保存处理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."登记保存处理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."登记保存处理期限止日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."登记保存处理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."登记保存处理期限止日" IS NOT NULL
        )
        AND (
          "t1"."登记保存处理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."登记保存处理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."登记保存处理期限算不出"
    )
    AND (
      COALESCE("t1"."登记保存处理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."登记保存处理期限到期日" IS NOT NULL
      )
      AND "t1"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."登记保存处理期限止日" IS NULL
        )
        OR (
          "t1"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."登记保存处理日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."登记保存处理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."登记保存处理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."登记保存处理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."登记保存处理期限到期日" IS NOT NULL
        )
        AND "t0"."登记保存处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."登记保存处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."登记保存处理期限止日" IS NULL
          )
          OR (
            "t0"."登记保存处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."登记保存处理日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.补办批准期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."补办批准期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补办批准期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补办批准期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补办批准期限止日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补办批准期限到期日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补办批准期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补办批准期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补办批准期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补办批准期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补办批准期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补办批准期限止日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补办批准期限到期日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补办批准期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补办批准期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补办批准期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补办批准期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补办批准期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补办批准期限止日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补办批准期限到期日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补办批准期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补办批准期限算不出"
    )
    AND (
      (
        "t1"."补办批准期限止日" IS NOT NULL
      )
      AND (
        "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."补办批准期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补办批准期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补办批准期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补办批准期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补办批准期限止日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补办批准期限到期日" IS NOT NULL
            )
            AND (
              "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补办批准期限止日" IS NOT NULL
        )
        AND (
          "t1"."补办批准期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补办批准期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补办批准期限到期日" IS NOT NULL
        )
        AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补办批准期限止日" IS NULL
          ) OR (
            "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补办批准期限算不出"
    )
    AND (
      COALESCE("t1"."补办批准期限" IN ('逾期'), FALSE)
      AND (
        "t1"."补办批准期限到期日" IS NOT NULL
      )
      AND "t1"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."补办批准期限止日" IS NULL
        ) OR (
          "t1"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    DATE(TIMEZONE('Asia/Shanghai', "t1"."补办批准时间")) BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."补办批准期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."补办批准期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."补办批准期限" IN ('逾期'), FALSE)
        AND (
          "t0"."补办批准期限到期日" IS NOT NULL
        )
        AND "t0"."补办批准期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."补办批准期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."补办批准期限止日" IS NULL
          ) OR (
            "t0"."补办批准期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR DATE(TIMEZONE('Asia/Shanghai', "t0"."补办批准时间")) BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.查封扣押期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."查封扣押期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."查封扣押期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."查封扣押期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."查封扣押期限止日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."查封扣押期限到期日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."查封扣押期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."查封扣押期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."查封扣押期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."查封扣押期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."查封扣押期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."查封扣押期限止日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."查封扣押期限到期日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."查封扣押期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."查封扣押期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."查封扣押期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."查封扣押期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."查封扣押期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."查封扣押期限止日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."查封扣押期限到期日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."查封扣押期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."查封扣押期限算不出"
    )
    AND (
      (
        "t1"."查封扣押期限止日" IS NOT NULL
      )
      AND (
        "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."查封扣押期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."查封扣押期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."查封扣押期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."查封扣押期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."查封扣押期限止日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."查封扣押期限到期日" IS NOT NULL
            )
            AND (
              "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."查封扣押期限止日" IS NOT NULL
        )
        AND (
          "t1"."查封扣押期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."查封扣押期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t1"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."查封扣押期限止日" IS NULL
          ) OR (
            "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."查封扣押期限算不出"
    )
    AND (
      COALESCE("t1"."查封扣押期限" IN ('逾期'), FALSE)
      AND (
        "t1"."查封扣押期限到期日" IS NOT NULL
      )
      AND "t1"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."查封扣押期限止日" IS NULL
        ) OR (
          "t1"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."解除措施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."查封扣押期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."查封扣押期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."查封扣押期限" IN ('逾期'), FALSE)
        AND (
          "t0"."查封扣押期限到期日" IS NOT NULL
        )
        AND "t0"."查封扣押期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."查封扣押期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."查封扣押期限止日" IS NULL
          ) OR (
            "t0"."查封扣押期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."解除措施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.听证通知时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )
    AND (
      (
        "t1"."听证通知时间（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."通知听证日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."听证通知时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."通知听证日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.当场收缴上交期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场收缴上交期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."当场收缴上交期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."当场收缴上交期限止日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."当场收缴上交期限到期日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."当场收缴上交期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场收缴上交期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."当场收缴上交期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."当场收缴上交期限止日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."当场收缴上交期限到期日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."当场收缴上交期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场收缴上交期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."当场收缴上交期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."当场收缴上交期限止日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."当场收缴上交期限到期日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."当场收缴上交期限算不出"
    )
    AND (
      (
        "t1"."当场收缴上交期限止日" IS NOT NULL
      )
      AND (
        "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."当场收缴上交期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场收缴上交期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."当场收缴上交期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."当场收缴上交期限止日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."当场收缴上交期限到期日" IS NOT NULL
            )
            AND (
              "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."当场收缴上交期限止日" IS NOT NULL
        )
        AND (
          "t1"."当场收缴上交期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."当场收缴上交期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."当场收缴上交期限算不出"
    )
    AND (
      COALESCE("t1"."当场收缴上交期限" IN ('逾期'), FALSE)
      AND (
        "t1"."当场收缴上交期限到期日" IS NOT NULL
      )
      AND "t1"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."当场收缴上交期限止日" IS NULL
        )
        OR (
          "t1"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."上交罚款日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."当场收缴上交期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."当场收缴上交期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."当场收缴上交期限" IN ('逾期'), FALSE)
        AND (
          "t0"."当场收缴上交期限到期日" IS NOT NULL
        )
        AND "t0"."当场收缴上交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."当场收缴上交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."当场收缴上交期限止日" IS NULL
          )
          OR (
            "t0"."当场收缴上交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."上交罚款日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.缴付银行期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."缴付银行期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."缴付银行期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."缴付银行期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."缴付银行期限止日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."缴付银行期限到期日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."缴付银行期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."缴付银行期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."缴付银行期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."缴付银行期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."缴付银行期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."缴付银行期限止日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."缴付银行期限到期日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."缴付银行期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."缴付银行期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."缴付银行期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."缴付银行期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."缴付银行期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."缴付银行期限止日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."缴付银行期限到期日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."缴付银行期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."缴付银行期限算不出"
    )
    AND (
      (
        "t1"."缴付银行期限止日" IS NOT NULL
      )
      AND (
        "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."缴付银行期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."缴付银行期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."缴付银行期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."缴付银行期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."缴付银行期限止日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."缴付银行期限到期日" IS NOT NULL
            )
            AND (
              "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."缴付银行期限止日" IS NOT NULL
        )
        AND (
          "t1"."缴付银行期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."缴付银行期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."缴付银行期限止日" IS NULL
          ) OR (
            "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."缴付银行期限算不出"
    )
    AND (
      COALESCE("t1"."缴付银行期限" IN ('逾期'), FALSE)
      AND (
        "t1"."缴付银行期限到期日" IS NOT NULL
      )
      AND "t1"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."缴付银行期限止日" IS NULL
        ) OR (
          "t1"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."缴付银行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."缴付银行期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."缴付银行期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."缴付银行期限" IN ('逾期'), FALSE)
        AND (
          "t0"."缴付银行期限到期日" IS NOT NULL
        )
        AND "t0"."缴付银行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."缴付银行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."缴付银行期限止日" IS NULL
          ) OR (
            "t0"."缴付银行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."缴付银行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.冻结决定书交付期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结决定书交付期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结决定书交付期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结决定书交付期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结决定书交付期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结决定书交付期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结决定书交付期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结决定书交付期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结决定书交付期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结决定书交付期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结决定书交付期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结决定书交付期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结决定书交付期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结决定书交付期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结决定书交付期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结决定书交付期限算不出"
    )
    AND (
      (
        "t1"."冻结决定书交付期限止日" IS NOT NULL
      )
      AND (
        "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."冻结决定书交付期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结决定书交付期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结决定书交付期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结决定书交付期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结决定书交付期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结决定书交付期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结决定书交付期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结决定书交付期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结决定书交付期限算不出"
    )
    AND (
      COALESCE("t1"."冻结决定书交付期限" IN ('逾期'), FALSE)
      AND (
        "t1"."冻结决定书交付期限到期日" IS NOT NULL
      )
      AND "t1"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."冻结决定书交付期限止日" IS NULL
        )
        OR (
          "t1"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."冻结决定书交付日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."冻结决定书交付期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."冻结决定书交付期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."冻结决定书交付期限" IN ('逾期'), FALSE)
        AND (
          "t0"."冻结决定书交付期限到期日" IS NOT NULL
        )
        AND "t0"."冻结决定书交付期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."冻结决定书交付期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."冻结决定书交付期限止日" IS NULL
          )
          OR (
            "t0"."冻结决定书交付期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."冻结决定书交付日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.冻结期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结期限算不出"
    )
    AND (
      (
        "t1"."冻结期限止日" IS NOT NULL
      )
      AND (
        "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."冻结期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."冻结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."冻结期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."冻结期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."冻结期限止日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."冻结期限到期日" IS NOT NULL
            )
            AND (
              "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."冻结期限止日" IS NOT NULL
        )
        AND (
          "t1"."冻结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."冻结期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."冻结期限到期日" IS NOT NULL
        )
        AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."冻结期限止日" IS NULL
          ) OR (
            "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."冻结期限算不出"
    )
    AND (
      COALESCE("t1"."冻结期限" IN ('逾期'), FALSE)
      AND (
        "t1"."冻结期限到期日" IS NOT NULL
      )
      AND "t1"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."冻结期限止日" IS NULL
        ) OR (
          "t1"."冻结期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."解除冻结日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."冻结期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."冻结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."冻结期限" IN ('逾期'), FALSE)
        AND (
          "t0"."冻结期限到期日" IS NOT NULL
        )
        AND "t0"."冻结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."冻结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."冻结期限止日" IS NULL
          ) OR (
            "t0"."冻结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."解除冻结日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.催告等候期按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."催告等候期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."催告等候期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."催告等候期（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."催告等候期（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."催告等候期（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."催告等候期（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."催告等候期（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."催告等候期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."催告等候期（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."催告等候期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."催告等候期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."催告等候期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."催告等候期（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."催告等候期（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."催告等候期（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."催告等候期（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."催告等候期（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."催告等候期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."催告等候期（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."催告等候期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."催告等候期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."催告等候期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."催告等候期（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."催告等候期（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."催告等候期（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."催告等候期（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."催告等候期（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."催告等候期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."催告等候期（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."催告等候期算不出"
    )
    AND (
      (
        "t1"."催告等候期（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."催告等候期（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."催告等候期（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."申请法院执行日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."催告等候期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."催告等候期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请法院执行日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.加处罚款等候期按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."加处罚款等候期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."加处罚款等候期止日" IS NOT NULL
        )
        AND (
          "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."加处罚款等候期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."加处罚款等候期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."加处罚款等候期止日" IS NOT NULL
            )
            AND (
              "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."加处罚款等候期到期日" IS NOT NULL
            )
            AND (
              "t1"."加处罚款等候期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."加处罚款等候期止日" IS NOT NULL
        )
        AND (
          "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."加处罚款等候期" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."加处罚款等候期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."加处罚款等候期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."加处罚款等候期止日" IS NOT NULL
        )
        AND (
          "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."加处罚款等候期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."加处罚款等候期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."加处罚款等候期止日" IS NOT NULL
            )
            AND (
              "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."加处罚款等候期到期日" IS NOT NULL
            )
            AND (
              "t1"."加处罚款等候期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."加处罚款等候期止日" IS NOT NULL
        )
        AND (
          "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."加处罚款等候期" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."加处罚款等候期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."加处罚款等候期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."加处罚款等候期止日" IS NOT NULL
        )
        AND (
          "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."加处罚款等候期" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."加处罚款等候期" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."加处罚款等候期止日" IS NOT NULL
            )
            AND (
              "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."加处罚款等候期到期日" IS NOT NULL
            )
            AND (
              "t1"."加处罚款等候期到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."加处罚款等候期止日" IS NOT NULL
        )
        AND (
          "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."加处罚款等候期" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."加处罚款等候期算不出"
    )
    AND (
      (
        "t1"."加处罚款等候期止日" IS NOT NULL
      )
      AND (
        "t1"."加处罚款等候期止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."加处罚款等候期" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."强制执行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."加处罚款等候期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."加处罚款等候期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."强制执行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.代履行催告时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."代履行催告时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."代履行催告时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."代履行催告时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."代履行催告时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."代履行催告时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."代履行催告时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."代履行催告时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."代履行催告时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."代履行催告时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."代履行催告时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."代履行催告时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."代履行催告时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."代履行催告时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."代履行催告时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."代履行催告时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."代履行催告时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."代履行催告时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."代履行催告时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."代履行催告时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."代履行催告时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."代履行催告时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."代履行催告时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."代履行催告时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."代履行催告时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."代履行催告时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."代履行催告时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."代履行催告时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."代履行催告时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."代履行催告时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."代履行催告时间算不出"
    )
    AND (
      (
        "t1"."代履行催告时间（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."代履行催告时间（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."代履行催告时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."催告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."代履行催告时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."代履行催告时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."催告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.申请法院执行期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请法院执行期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请法院执行期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请法院执行期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请法院执行期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请法院执行期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请法院执行期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请法院执行期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请法院执行期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请法院执行期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请法院执行期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请法院执行期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请法院执行期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请法院执行期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请法院执行期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请法院执行期限算不出"
    )
    AND (
      (
        "t1"."申请法院执行期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."申请法院执行期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请法院执行期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."申请法院执行期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."申请法院执行期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."申请法院执行期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."申请法院执行期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."申请法院执行期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."申请法院执行期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."申请法院执行期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t1"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."申请法院执行期限算不出"
    )
    AND (
      COALESCE("t1"."申请法院执行期限" IN ('逾期'), FALSE)
      AND (
        "t1"."申请法院执行期限到期日" IS NOT NULL
      )
      AND "t1"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."申请法院执行期限止日" IS NULL
        )
        OR (
          "t1"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."申请法院执行日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."执行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请法院执行期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."申请法院执行期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."申请法院执行期限" IN ('逾期'), FALSE)
        AND (
          "t0"."申请法院执行期限到期日" IS NOT NULL
        )
        AND "t0"."申请法院执行期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."申请法院执行期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."申请法院执行期限止日" IS NULL
          )
          OR (
            "t0"."申请法院执行期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."申请法院执行日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."执行完毕日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.撤回公示期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."撤回公示期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."撤回公示期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."撤回公示期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."撤回公示期限止日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."撤回公示期限到期日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."撤回公示期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."撤回公示期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."撤回公示期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."撤回公示期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."撤回公示期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."撤回公示期限止日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."撤回公示期限到期日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."撤回公示期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."撤回公示期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."撤回公示期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."撤回公示期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."撤回公示期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."撤回公示期限止日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."撤回公示期限到期日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."撤回公示期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."撤回公示期限算不出"
    )
    AND (
      (
        "t1"."撤回公示期限止日" IS NOT NULL
      )
      AND (
        "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."撤回公示期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."撤回公示期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."撤回公示期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."撤回公示期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."撤回公示期限止日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."撤回公示期限到期日" IS NOT NULL
            )
            AND (
              "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."撤回公示期限止日" IS NOT NULL
        )
        AND (
          "t1"."撤回公示期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."撤回公示期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t1"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."撤回公示期限止日" IS NULL
          ) OR (
            "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."撤回公示期限算不出"
    )
    AND (
      COALESCE("t1"."撤回公示期限" IN ('逾期'), FALSE)
      AND (
        "t1"."撤回公示期限到期日" IS NOT NULL
      )
      AND "t1"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."撤回公示期限止日" IS NULL
        ) OR (
          "t1"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."撤回公示日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."撤回公示期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."撤回公示期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."撤回公示期限" IN ('逾期'), FALSE)
        AND (
          "t0"."撤回公示期限到期日" IS NOT NULL
        )
        AND "t0"."撤回公示期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."撤回公示期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."撤回公示期限止日" IS NULL
          ) OR (
            "t0"."撤回公示期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."撤回公示日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予立案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予立案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予处罚日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政执法案件.本期转出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政执法案件.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
