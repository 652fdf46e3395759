-- 合法性审查.审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.决策和合同审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."事项类型" IS NOT DISTINCT FROM '重大行政决策'
      OR "t1"."事项类型" IS NOT DISTINCT FROM '行政合同'
      OR "t1"."事项类型" IS NOT DISTINCT FROM '民事合同'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.规范性文件审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '行政规范性文件') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.送审件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.退回补正件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."退回补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."退回补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.修改意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."修改意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."修改意见数") FILTER(WHERE
      "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."修改意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.意见采纳率
-- 合法性审查.已反馈采纳条数 / 合法性审查.已反馈修改条数

-- 合法性审查.已反馈采纳条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."反馈采纳并归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."采纳意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."采纳意见数") FILTER(WHERE
      "t1"."反馈采纳并归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."采纳意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."反馈采纳并归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.已反馈修改条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."反馈采纳并归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."修改意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."修改意见数") FILTER(WHERE
      "t1"."反馈采纳并归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."修改意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."反馈采纳并归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.不合法率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '不合法') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.不合法件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查结论" IS NOT DISTINCT FROM '不合法') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.全部不合法件数
SELECT COUNT(DISTINCT "t18"."matter") AS "值" FROM (SELECT * FROM (SELECT * FROM (SELECT "t8"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0" WHERE "t0"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t4" WHERE "t4"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) AND "t4"."审查结论" IS NOT DISTINCT FROM '不合法' OFFSET 0) AS "t8" OFFSET 0) AS "t12" UNION ALL SELECT * FROM (SELECT "t9"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t1" WHERE "t1"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t5" WHERE "t5"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) AND "t5"."审查结论" IS NOT DISTINCT FROM '不合法' OFFSET 0) AS "t9" OFFSET 0) AS "t13") AS "t16" UNION ALL SELECT * FROM (SELECT * FROM (SELECT "t10"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t2" WHERE "t2"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t2"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t6" WHERE "t6"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) AND "t6"."审核结论" IS NOT DISTINCT FROM '不合法' OFFSET 0) AS "t10" OFFSET 0) AS "t14" UNION ALL SELECT * FROM (SELECT "t11"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t3" WHERE "t3"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t3"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t7" WHERE "t7"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) AND "t7"."审查结论" IS NOT DISTINCT FROM '不宜签订' OFFSET 0) AS "t11" OFFSET 0) AS "t15") AS "t17") AS "t18"

-- 合法性审查.全部不合法率
-- 合法性审查.全部不合法件数 / 合法性审查.全部审查件数

-- 合法性审查.顾问参与件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."审查方式" AS VARCHAR[]) @> ARRAY[CAST('法律顾问参与' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.决策审查时间充足率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '重大行政决策'
    AND NOT (
      "t1"."重大决策审查时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '重大行政决策'
    AND NOT (
      "t1"."重大决策审查时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '重大行政决策'
    AND NOT (
      "t1"."重大决策审查时间算不出"
    )
    AND (
      (
        "t1"."重大决策审查时间止日" IS NOT NULL
      )
      AND (
        "t1"."重大决策审查时间止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."重大决策审查时间" IS NOT DISTINCT FROM '按期'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '重大行政决策'
    AND "t1"."重大决策审查时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.出具意见书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审查意见书" IS NOT DISTINCT FROM '有') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.在审件数
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
    )
    AND NOT (
      (
        "t1"."签发日" IS NOT NULL
      ) AND (
        "t1"."签发日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 合法性审查.全部审查件数
SELECT COUNT(DISTINCT "t18"."matter") AS "值" FROM (SELECT * FROM (SELECT * FROM (SELECT "t8"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0" WHERE "t0"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t4" WHERE "t4"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t8" OFFSET 0) AS "t12" UNION ALL SELECT * FROM (SELECT "t9"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t1" WHERE "t1"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t5" WHERE "t5"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t9" OFFSET 0) AS "t13") AS "t16" UNION ALL SELECT * FROM (SELECT * FROM (SELECT "t10"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_NORMATIVE_DOCUMENT_AT(CAST(%(period_end)s AS DATE)) AS "t2" WHERE "t2"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t2"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t6" WHERE "t6"."合法性审核日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t10" OFFSET 0) AS "t14" UNION ALL SELECT * FROM (SELECT "t11"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_CONTRACT_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t3" WHERE "t3"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t3"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t7" WHERE "t7"."出具意见日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t11" OFFSET 0) AS "t15") AS "t17") AS "t18"

-- 合法性审查.重大行政决策签发件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '重大行政决策') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.全部决策审查件数
SELECT COUNT(DISTINCT "t8"."matter") AS "值" FROM (SELECT * FROM (SELECT "t4"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0" WHERE "t0"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t2" WHERE "t2"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) AND "t2"."事项类型" IS NOT DISTINCT FROM '重大行政决策' OFFSET 0) AS "t4" OFFSET 0) AS "t6" UNION ALL SELECT * FROM (SELECT "t5"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_MAJOR_DECISION_AT(CAST(%(period_end)s AS DATE)) AS "t1" WHERE "t1"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t1"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t3" WHERE "t3"."合法性审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t5" OFFSET 0) AS "t7") AS "t8"

-- 合法性审查.上期结转件数
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
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 合法性审查.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 合法性审查.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 合法性审查.期末未结件数
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
  FROM LEDGER_LEGALITY_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
