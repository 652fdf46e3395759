-- 审查.审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.合同件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类型" IS NOT DISTINCT FROM '合同') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.非合同件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."事项类型" IS NOT DISTINCT FROM '合同'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.两类件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."事项类型" IS NOT DISTINCT FROM '规范性文件'
      OR "t1"."事项类型" IS NOT DISTINCT FROM '重大决策'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.涉农件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."领域" AS VARCHAR[]) @> ARRAY[CAST('农业' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.涉农涉土件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      COALESCE(CAST("t1"."领域" AS VARCHAR[]) @> ARRAY[CAST('农业' AS VARCHAR)], FALSE)
      OR COALESCE(CAST("t1"."领域" AS VARCHAR[]) @> ARRAY[CAST('土地' AS VARCHAR)], FALSE)
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.紧急件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."紧急" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.急件占比
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."紧急" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."紧急" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."紧急" IS NULL
    )
    AND "t1"."紧急" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."紧急" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.急件占全部
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."紧急" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."紧急" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.不急件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."紧急" IS NOT DISTINCT FROM TRUE
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.大额件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."涉及金额" >= 1000000
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.有意见书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."意见书" IS NOT DISTINCT FROM '有') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.免意见书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."意见书" IS NOT DISTINCT FROM '免') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.上会件数
SELECT
  COUNT(*) FILTER(WHERE
    DATE(TIMEZONE('Asia/Shanghai', "t1"."会议时间")) BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND DATE(TIMEZONE('Asia/Shanghai', "t0"."会议时间")) BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.六月三日上会件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND DATE(TIMEZONE('Asia/Shanghai', "t1"."会议时间")) IS NOT DISTINCT FROM MAKE_DATE(2025, 6, 3)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.六月三日以后上会件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      DATE(TIMEZONE('Asia/Shanghai', "t1"."会议时间")) > MAKE_DATE(2025, 6, 3)
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.六月起签发件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."签发日" >= MAKE_DATE(2025, 6, 1)
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.大宗用地件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."用地面积" >= CAST('6666.6667' AS DECIMAL)
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.用地合计
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."用地面积" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."用地面积") FILTER(WHERE
      "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."用地面积" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.户均用地
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."用地面积" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."用地面积") FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."用地面积" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.审查金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."涉及金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及金额") FILTER(WHERE
      "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."涉及金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.事项种数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."事项类型" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."事项类型") FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."事项类型" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."审核时限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审核时限" IN ('逾期'), FALSE)
        AND (
          "t1"."审核时限到期日" IS NOT NULL
        )
        AND "t1"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审核时限止日" IS NULL
          ) OR (
            "t1"."审核时限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审核时限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审核时限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审核时限" IN ('逾期'), FALSE)
        AND (
          "t1"."审核时限到期日" IS NOT NULL
        )
        AND "t1"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审核时限止日" IS NULL
          ) OR (
            "t1"."审核时限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审核时限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审核时限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审核时限" IN ('逾期'), FALSE)
        AND (
          "t1"."审核时限到期日" IS NOT NULL
        )
        AND "t1"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审核时限止日" IS NULL
          ) OR (
            "t1"."审核时限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审核时限算不出"
    )
    AND (
      (
        "t1"."审核时限止日" IS NOT NULL
      )
      AND (
        "t1"."审核时限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."审核时限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审核时限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审核时限" IN ('逾期'), FALSE)
        AND (
          "t1"."审核时限到期日" IS NOT NULL
        )
        AND "t1"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审核时限止日" IS NULL
          ) OR (
            "t1"."审核时限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审核时限算不出"
    )
    AND (
      COALESCE("t1"."审核时限" IN ('逾期'), FALSE)
      AND (
        "t1"."审核时限到期日" IS NOT NULL
      )
      AND "t1"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."审核时限止日" IS NULL
        ) OR (
          "t1"."审核时限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审核时限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."审核时限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."审核时限" IN ('逾期'), FALSE)
        AND (
          "t0"."审核时限到期日" IS NOT NULL
        )
        AND "t0"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."审核时限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."审核时限止日" IS NULL
          ) OR (
            "t0"."审核时限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 审查.逾期件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审核时限" IS NOT DISTINCT FROM '逾期'
      AND (
        (
          (
            "t1"."审核时限止日" IS NOT NULL
          )
          AND (
            "t1"."审核时限止日" <= CAST(%(as_of)s AS DATE)
          )
        )
        OR (
          (
            "t1"."审核时限到期日" IS NOT NULL
          )
          AND (
            "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
          )
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.逾期没办件数
SELECT
  COUNT(*) FILTER(WHERE
    COALESCE("t1"."审核时限" IN ('逾期'), FALSE)
    AND (
      "t1"."审核时限到期日" IS NOT NULL
    )
    AND "t1"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."审核时限止日" IS NULL
      ) OR (
        "t1"."审核时限止日" > CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND COALESCE("t0"."审核时限" IN ('逾期'), FALSE)
    AND "t0"."审核时限到期日" IS NOT NULL
    AND "t0"."审核时限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t0"."审核时限到期日" < CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."审核时限止日" IS NULL
      ) OR (
        "t0"."审核时限止日" > CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 审查.未到期件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      COALESCE("t1"."审核时限" IN ('按期', '超过一般期限', '偏短', '逾期', '提前不足', '未到期'), FALSE)
      AND NOT (
        (
          "t1"."审核时限止日" IS NOT NULL
        )
        AND (
          "t1"."审核时限止日" <= CAST(%(as_of)s AS DATE)
        )
      )
      AND NOT (
        "t1"."审核时限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."审核时限止日" IS NOT NULL
            )
            AND (
              "t1"."审核时限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."审核时限到期日" IS NOT NULL
            )
            AND (
              "t1"."审核时限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."送审日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.合同金额占比
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."涉及金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及金额") FILTER(WHERE
      "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."涉及金额" IS NOT NULL
      )),
    0
  ) AS "值",
  COALESCE(
    SUM("t1"."涉及金额") FILTER(WHERE
      "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."涉及金额" IS NOT NULL
      )
      AND "t1"."事项类型" IS NOT DISTINCT FROM '合同'),
    0
  ) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.平均用时
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审核时限用时" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."审核时限用时") FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审核时限用时" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.中位用时
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审核时限用时" IS NOT NULL
    )) AS "记录数",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
    "t1"."审核时限用时") FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."审核时限用时" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.期末在办
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
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 审查.没人讲的件数
SELECT
  COUNT(*) FILTER(WHERE
    "t6"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t6"."没有fb8d9a035fb8") AS "记录数"
FROM (
  SELECT
    "t2"."id",
    "t2"."office_id",
    "t2"."version",
    "t2"."digest",
    "t2"."matter",
    "t2"."happened_on",
    "t2"."created_at",
    "t2"."编号",
    "t2"."登记单位",
    "t2"."年度",
    "t2"."状态",
    "t2"."补录",
    "t2"."送审日",
    "t2"."签发日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入审查中日",
    "t2"."进入已归档日",
    "t2"."审核时限",
    "t2"."审核时限到期日",
    "t2"."审核时限止日",
    "t2"."审核时限用时",
    "t2"."审核时限算不出",
    "t2"."意见书",
    "t2"."文件名称",
    "t2"."事项类型",
    "t2"."涉及金额",
    "t2"."用地面积",
    "t2"."领域",
    "t2"."紧急",
    "t2"."修改意见数",
    "t2"."会议时间",
    NOT (
      COALESCE(
        REGEXP_REPLACE(NORMALIZE("t2"."文件名称", NFKC), '\s', '', 'g') IN (
          SELECT
            *
          FROM (
            SELECT
              REGEXP_REPLACE(NORMALIZE("t3"."主题", NFKC), '\s', '', 'g') AS "word"
            FROM (
              SELECT
                *
              FROM "ledger_talk" AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
              OFFSET 0
            ) AS "t3"
            OFFSET 0
          ) AS "t4"
          WHERE
            "t4"."word" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有fb8d9a035fb8"
  FROM (
    SELECT
      *
    FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t6"

-- 审查.没关联的件数
SELECT
  COUNT(*) FILTER(WHERE
    "t6"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t6"."没有0d00d5fa5b84") AS "记录数"
FROM (
  SELECT
    "t2"."id",
    "t2"."office_id",
    "t2"."version",
    "t2"."digest",
    "t2"."matter",
    "t2"."happened_on",
    "t2"."created_at",
    "t2"."编号",
    "t2"."登记单位",
    "t2"."年度",
    "t2"."状态",
    "t2"."补录",
    "t2"."送审日",
    "t2"."签发日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入审查中日",
    "t2"."进入已归档日",
    "t2"."审核时限",
    "t2"."审核时限到期日",
    "t2"."审核时限止日",
    "t2"."审核时限用时",
    "t2"."审核时限算不出",
    "t2"."意见书",
    "t2"."文件名称",
    "t2"."事项类型",
    "t2"."涉及金额",
    "t2"."用地面积",
    "t2"."领域",
    "t2"."紧急",
    "t2"."修改意见数",
    "t2"."会议时间",
    NOT (
      COALESCE(
        CAST("t2"."id" AS VARCHAR) IN (
          SELECT
            *
          FROM (
            SELECT
              UNNEST("t3"."审查件（编号）") AS "word"
            FROM (
              SELECT
                *
              FROM "ledger_talk" AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
              OFFSET 0
            ) AS "t3"
            OFFSET 0
          ) AS "t4"
          WHERE
            "t4"."word" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有0d00d5fa5b84"
  FROM (
    SELECT
      *
    FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t6"

-- 审查.没人管的件数
SELECT
  COUNT(*) FILTER(WHERE
    "t5"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t5"."没有a6f1eb35a9c1") AS "记录数"
FROM (
  SELECT
    "t2"."id",
    "t2"."office_id",
    "t2"."version",
    "t2"."digest",
    "t2"."matter",
    "t2"."happened_on",
    "t2"."created_at",
    "t2"."编号",
    "t2"."登记单位",
    "t2"."年度",
    "t2"."状态",
    "t2"."补录",
    "t2"."送审日",
    "t2"."签发日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入审查中日",
    "t2"."进入已归档日",
    "t2"."审核时限",
    "t2"."审核时限到期日",
    "t2"."审核时限止日",
    "t2"."审核时限用时",
    "t2"."审核时限算不出",
    "t2"."意见书",
    "t2"."文件名称",
    "t2"."事项类型",
    "t2"."涉及金额",
    "t2"."用地面积",
    "t2"."领域",
    "t2"."紧急",
    "t2"."修改意见数",
    "t2"."会议时间",
    NOT (
      COALESCE(
        "t2"."事项类型" IN (
          SELECT
            "t3"."职务" AS "word"
          FROM (
            SELECT
              *
            FROM LEDGER_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."聘任日期" <= CAST(%(as_of)s AS DATE)
              AND (
                (
                  "t1"."聘期至" IS NULL
                ) OR (
                  "t1"."聘期至" >= CAST(%(as_of)s AS DATE)
                )
              )
              AND NOT (
                (
                  "t1"."了结日" IS NOT NULL
                ) AND (
                  "t1"."了结日" <= CAST(%(as_of)s AS DATE)
                )
              )
            OFFSET 0
          ) AS "t3"
          WHERE
            "t3"."职务" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有a6f1eb35a9c1"
  FROM (
    SELECT
      *
    FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t5"

-- 审查.累计签发
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."签发日" IS NOT NULL
      ) AND (
        "t1"."签发日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."happened_on" <= CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.累计送审
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."happened_on" <= CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."happened_on" <= CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 审查.意见条数
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
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
